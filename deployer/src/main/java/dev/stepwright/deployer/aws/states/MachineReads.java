package dev.stepwright.deployer.aws.states;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.AwsClients;
import dev.stepwright.deployer.aws.call.MemoMap;
import dev.stepwright.deployer.aws.call.OwnTags;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.sfn.model.DescribeStateMachineResponse;
import software.amazon.awssdk.services.sfn.model.ListStateMachineVersionsResponse;
import software.amazon.awssdk.services.sfn.model.ListStateMachinesResponse;
import software.amazon.awssdk.services.sfn.model.StateMachineListItem;
import software.amazon.awssdk.services.sfn.model.StateMachineStatus;
import software.amazon.awssdk.services.sfn.model.StateMachineVersionListItem;
import software.amazon.awssdk.services.sfn.model.Tag;

/** Reads state machines; what machines and aliases both need is read once. */
public final class MachineReads {

    static final String NONE = "StateMachineDoesNotExist";

    private final AwsClients clients;
    private final ObjectMapper json = new ObjectMapper();
    private final MemoMap<String, Optional<Machine>> machines = new MemoMap<>(this::findNow);

    public MachineReads(AwsClients clients) {
        this.clients = clients;
    }

    /** A machine with its tags. */
    record Machine(DescribeStateMachineResponse description, Map<String, String> tags) {}

    /** The machine as it was when first looked at. */
    Optional<Machine> find(String arn) {
        return machines.get(arn);
    }

    /** A machine that is being deleted is as good as gone: its name is free in a while. */
    Optional<Machine> findNow(String arn) {
        return describe(arn)
                .filter(found -> found.status() != StateMachineStatus.DELETING)
                .map(found -> new Machine(found, tags(arn)));
    }

    public Optional<DescribeStateMachineResponse> describe(String arn) {
        return Answers.find(() -> clients.states().describeStateMachine(request -> request.stateMachineArn(arn)), NONE);
    }

    Map<String, String> tags(String arn) {
        List<Tag> tags = clients.states()
                .listTagsForResource(request -> request.resourceArn(arn))
                .tags();
        return OwnTags.toMap(tags, Tag::key, Tag::value);
    }

    /** The names of all machines that begin so, ours or not. */
    List<String> names(String prefix) {
        return Answers.all(
                        (String token) -> clients.states().listStateMachines(request -> request.nextToken(token)),
                        ListStateMachinesResponse::stateMachines,
                        ListStateMachinesResponse::nextToken)
                .stream()
                .map(StateMachineListItem::name)
                .filter(name -> name.startsWith(prefix))
                .toList();
    }

    /** The published versions, newest first. */
    List<StateMachineVersionListItem> versions(String arn) {
        List<StateMachineVersionListItem> versions = Answers.all(
                token -> clients.states()
                        .listStateMachineVersions(
                                request -> request.stateMachineArn(arn).nextToken(token)),
                ListStateMachineVersionsResponse::stateMachineVersions,
                ListStateMachineVersionsResponse::nextToken);
        return versions.stream()
                .sorted(Comparator.comparingLong(
                                (StateMachineVersionListItem version) -> number(version.stateMachineVersionArn()))
                        .reversed())
                .toList();
    }

    static long number(String versionArn) {
        return Long.parseLong(versionArn.substring(versionArn.lastIndexOf(':') + 1));
    }

    /** A definition that is not JSON can only be different from any of ours. */
    JsonNode definition(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(text);
        }
    }
}
