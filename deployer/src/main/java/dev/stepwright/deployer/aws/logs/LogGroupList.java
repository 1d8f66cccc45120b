package dev.stepwright.deployer.aws.logs;

import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.AwsClients;
import dev.stepwright.deployer.aws.call.MemoMap;
import dev.stepwright.deployer.stack.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.cloudwatchlogs.model.DescribeLogGroupsResponse;
import software.amazon.awssdk.services.cloudwatchlogs.model.LogGroup;

/** The log groups whose names begin as the application's do, read once, and their tags. */
public final class LogGroupList {

    /** Where Lambda writes the logs of functions. */
    public static final String FUNCTIONS = "/aws/lambda/";

    private final AwsClients clients;
    private final List<String> prefixes;
    private final MemoMap<String, List<LogGroup>> byPrefix = new MemoMap<>(this::read);

    public LogGroupList(AwsClients clients, Names names) {
        this.clients = clients;
        this.prefixes = List.of(names.functionLogGroup(""), names.workflowLogGroup(""));
    }

    /** Those of functions and of workflows. */
    Stream<LogGroup> all() {
        return prefixes.stream().flatMap(prefix -> byPrefix.get(prefix).stream());
    }

    /** The names of functions, ours or not, that have log groups. */
    public Stream<String> functions() {
        return byPrefix.get(prefixes.get(0)).stream()
                .map(group -> group.logGroupName().substring(FUNCTIONS.length()));
    }

    Optional<LogGroup> find(String name) {
        String prefix = prefixes.stream().filter(name::startsWith).findFirst().orElse(name);
        return byPrefix.get(prefix).stream()
                .filter(group -> group.logGroupName().equals(name))
                .findFirst();
    }

    List<LogGroup> read(String prefix) {
        return Answers.all(
                token -> clients.logs()
                        .describeLogGroups(
                                request -> request.logGroupNamePrefix(prefix).nextToken(token)),
                DescribeLogGroupsResponse::logGroups,
                DescribeLogGroupsResponse::nextToken);
    }

    Map<String, String> tags(LogGroup group) {
        return clients.logs()
                .listTagsForResource(request -> request.resourceArn(arn(group)))
                .tags();
    }

    /** Tags are asked for without the asterisk with which the ARN ends. */
    static String arn(LogGroup group) {
        String arn = group.arn();
        return arn.endsWith(":*") ? arn.substring(0, arn.length() - 2) : arn;
    }
}
