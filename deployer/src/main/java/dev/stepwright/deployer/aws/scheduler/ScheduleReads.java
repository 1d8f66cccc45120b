package dev.stepwright.deployer.aws.scheduler;

import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.AwsClients;
import dev.stepwright.deployer.aws.call.MemoMap;
import dev.stepwright.deployer.aws.call.OwnTags;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.scheduler.model.GetScheduleGroupResponse;
import software.amazon.awssdk.services.scheduler.model.GetScheduleResponse;
import software.amazon.awssdk.services.scheduler.model.ListSchedulesResponse;
import software.amazon.awssdk.services.scheduler.model.ScheduleGroupState;
import software.amazon.awssdk.services.scheduler.model.ScheduleSummary;
import software.amazon.awssdk.services.scheduler.model.Tag;

/** Reads schedules and their group; the group is read once. */
public final class ScheduleReads {

    static final String NONE = "ResourceNotFoundException";

    private final AwsClients clients;
    private final MemoMap<String, Optional<Group>> groups = new MemoMap<>(this::groupNow);

    public ScheduleReads(AwsClients clients) {
        this.clients = clients;
    }

    /** A group with its tags. */
    record Group(String arn, Map<String, String> tags) {}

    /** The group as it was when first looked at. */
    Optional<Group> group(String name) {
        return groups.get(name);
    }

    /** A group that is being deleted is as good as gone: its name is free in a while. */
    Optional<Group> groupNow(String name) {
        return Answers.find(() -> clients.scheduler().getScheduleGroup(request -> request.name(name)), NONE)
                .filter(found -> found.state() != ScheduleGroupState.DELETING)
                .map(GetScheduleGroupResponse::arn)
                .map(arn -> new Group(arn, tags(arn)));
    }

    private Map<String, String> tags(String arn) {
        List<Tag> tags = clients.scheduler()
                .listTagsForResource(request -> request.resourceArn(arn))
                .tags();
        return OwnTags.toMap(tags, Tag::key, Tag::value);
    }

    Optional<GetScheduleResponse> schedule(String group, String name) {
        if (group(group).isEmpty()) {
            return Optional.empty();
        }
        return Answers.find(
                () -> clients.scheduler()
                        .getSchedule(request -> request.groupName(group).name(name)),
                NONE);
    }

    List<String> schedules(String group) {
        return Answers.all(
                        (String token) -> clients.scheduler()
                                .listSchedules(
                                        request -> request.groupName(group).nextToken(token)),
                        ListSchedulesResponse::schedules,
                        ListSchedulesResponse::nextToken)
                .stream()
                .map(ScheduleSummary::name)
                .toList();
    }
}
