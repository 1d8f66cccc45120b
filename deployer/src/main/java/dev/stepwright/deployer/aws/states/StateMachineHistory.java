package dev.stepwright.deployer.aws.states;

import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.AwsClients;
import dev.stepwright.deployer.aws.call.Memo;
import dev.stepwright.deployer.aws.call.MemoMap;
import dev.stepwright.deployer.cloud.MachineHistory;
import dev.stepwright.deployer.cloud.SideBySide;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.sfn.model.DescribeStateMachineResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionListItem;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.ListExecutionsResponse;
import software.amazon.awssdk.services.sfn.model.StateMachineVersionListItem;

/** Reads a state machine's versions and which of them executions still need. */
public final class StateMachineHistory implements MachineHistory {

    /** A failed execution can be redriven so long after its end. */
    private static final Duration REDRIVABLE = Duration.ofDays(14);

    /** An execution that was stopped or failed can be redriven. */
    private static final List<ExecutionStatus> NEEDING = List.of(
            ExecutionStatus.RUNNING, ExecutionStatus.FAILED, ExecutionStatus.TIMED_OUT, ExecutionStatus.ABORTED);

    private static final Pattern FUNCTION_VERSION =
            Pattern.compile("arn:[a-z-]+:lambda:[a-z0-9-]+:\\d{12}:function:[A-Za-z0-9_-]+:\\d+");

    private final AwsClients clients;
    private final MachineReads reads;
    private final MemoMap<String, Optional<DescribeStateMachineResponse>> published;
    private final String arn;
    private final SideBySide looks;
    private final Clock clock;
    private final Memo<List<Version>> versions = new Memo<>(this::readVersions);
    private final Memo<InUse> inUse = new Memo<>(this::readInUse);

    /** @param published descriptions of published versions, which never change */
    public StateMachineHistory(
            AwsClients clients,
            MemoMap<String, Optional<DescribeStateMachineResponse>> published,
            String arn,
            SideBySide looks,
            Clock clock) {
        this.clients = clients;
        this.reads = new MachineReads(clients);
        this.published = published;
        this.arn = arn;
        this.looks = looks;
        this.clock = clock;
    }

    @Override
    public List<Version> versions() {
        return versions.get();
    }

    private List<Version> readVersions() {
        return looks.each(reads.versions(arn), this::version).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty if it was deleted since it was listed. */
    private Optional<Version> version(StateMachineVersionListItem item) {
        return published.get(item.stateMachineVersionArn()).map(version -> version(item, version));
    }

    private static Version version(StateMachineVersionListItem item, DescribeStateMachineResponse version) {
        return new Version(
                MachineReads.number(item.stateMachineVersionArn()),
                item.creationDate(),
                Optional.ofNullable(version.description()).orElse(""),
                functionVersions(version.definition()));
    }

    /** The qualified ARNs of functions in a definition. */
    static Set<String> functionVersions(String definition) {
        Set<String> arns = new LinkedHashSet<>();
        Matcher matcher = FUNCTION_VERSION.matcher(definition);
        while (matcher.find()) {
            arns.add(matcher.group());
        }
        return arns;
    }

    @Override
    public InUse inUse() {
        return inUse.get();
    }

    private InUse readInUse() {
        Set<Long> numbers = new TreeSet<>();
        Set<String> functions = new LinkedHashSet<>();
        for (ExecutionListItem execution : executions()) {
            String version = execution.stateMachineVersionArn();
            if (version == null) {
                // It was started with the machine itself, whose definition may have changed since.
                functions.addAll(functionVersions(definitionOf(execution)));
            } else {
                numbers.add(MachineReads.number(version));
            }
        }
        versions().stream()
                .filter(version -> numbers.contains(version.number()))
                .forEach(version -> functions.addAll(version.functionVersions()));
        return new InUse(numbers, functions);
    }

    private String definitionOf(ExecutionListItem execution) {
        return clients.states()
                .describeStateMachineForExecution(request -> request.executionArn(execution.executionArn()))
                .definition();
    }

    /** Those that run or can be redriven; express executions end within five minutes and are not listed. */
    private List<ExecutionListItem> executions() {
        if (reads.describe(arn).map(StateMachineHistory::isListed).orElse(false)) {
            Instant since = clock.instant().minus(REDRIVABLE);
            return looks.each(NEEDING, this::executions).stream()
                    .flatMap(List::stream)
                    .filter(execution ->
                            execution.stopDate() == null || execution.stopDate().isAfter(since))
                    .toList();
        }
        return List.of();
    }

    private static boolean isListed(DescribeStateMachineResponse machine) {
        return !"EXPRESS".equals(machine.typeAsString());
    }

    private List<ExecutionListItem> executions(ExecutionStatus status) {
        return Answers.all(
                token -> clients.states()
                        .listExecutions(request -> request.stateMachineArn(arn)
                                .statusFilter(status)
                                .nextToken(token)),
                ListExecutionsResponse::executions,
                ListExecutionsResponse::nextToken);
    }
}
