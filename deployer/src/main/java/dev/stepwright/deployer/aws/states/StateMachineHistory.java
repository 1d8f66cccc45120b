package dev.stepwright.deployer.aws.states;

import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.AwsClients;
import dev.stepwright.deployer.aws.call.Memo;
import dev.stepwright.deployer.cloud.MachineHistory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

    private static final Pattern FUNCTION_VERSION =
            Pattern.compile("arn:[a-z-]+:lambda:[a-z0-9-]+:\\d{12}:function:[A-Za-z0-9_-]+:\\d+");

    private final AwsClients clients;
    private final MachineReads reads;
    private final String arn;
    private final Clock clock;
    private final Memo<List<Version>> versions = new Memo<>(this::readVersions);
    private final Memo<InUse> inUse = new Memo<>(this::readInUse);

    public StateMachineHistory(AwsClients clients, MachineReads reads, String arn, Clock clock) {
        this.clients = clients;
        this.reads = reads;
        this.arn = arn;
        this.clock = clock;
    }

    @Override
    public List<Version> versions() {
        return versions.get();
    }

    private List<Version> readVersions() {
        List<Version> found = new ArrayList<>();
        for (StateMachineVersionListItem item : reads.versions(arn)) {
            reads.describe(item.stateMachineVersionArn())
                    .map(version -> version(item, version))
                    .ifPresent(found::add);
        }
        return found;
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
            List<ExecutionListItem> needed = new ArrayList<>(executions(ExecutionStatus.RUNNING));
            Instant since = clock.instant().minus(REDRIVABLE);
            List.of(ExecutionStatus.FAILED, ExecutionStatus.TIMED_OUT, ExecutionStatus.ABORTED).stream()
                    .flatMap(status -> executions(status).stream())
                    .filter(ended ->
                            ended.stopDate() == null || ended.stopDate().isAfter(since))
                    .forEach(needed::add);
            return needed;
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
