package dev.stepwright.deployer.aws.scheduler;

import dev.stepwright.deployer.aws.call.Adoption;
import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.aws.call.OwnTags;
import dev.stepwright.deployer.aws.iam.RoleReads;
import dev.stepwright.deployer.aws.scheduler.ScheduleReads.Group;
import dev.stepwright.deployer.cloud.CallFailedException;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.cloud.ResourceKind;
import dev.stepwright.deployer.stack.Attributes;
import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.ResourceType;
import dev.stepwright.deployer.stack.ScheduleGroup;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.Tag;

/** The group of the application's schedules. */
public final class ScheduleGroups implements ResourceKind<ScheduleGroup> {

    private static final String ROLE_SUFFIX = "-schedule";

    private final Look look;
    private final ScheduleReads reads;
    private final RoleReads roles;
    private final SchedulePatience patience;
    private final Adoption adoption;

    /** @param roles outlive the group, so that no call is made where there never were schedules */
    public ScheduleGroups(Look look, ScheduleReads reads, RoleReads roles) {
        this.look = look;
        this.reads = reads;
        this.roles = roles;
        this.patience = new SchedulePatience(look);
        this.adoption = new Adoption(look);
    }

    @Override
    public ResourceType type() {
        return ResourceType.SCHEDULE_GROUP;
    }

    @Override
    public Optional<Observed> observe(ScheduleGroup desired) {
        return reads.group(desired.name()).map(group -> observed(desired, group));
    }

    private Observed observed(ScheduleGroup desired, Group group) {
        Map<String, String> tags = OwnTags.concerning(desired.tags(), group.tags());
        return Observed.of(
                desired.id(),
                look.names().owns(group.tags()),
                Attributes.builder().tags(tags).build());
    }

    @Override
    public List<Observed> strays(Collection<ScheduleGroup> desired) {
        String name = look.names().scheduleGroup();
        if (!desired.isEmpty() || roles.names().noneMatch(role -> role.endsWith(ROLE_SUFFIX))) {
            return List.of();
        }
        return reads
                .group(name)
                .filter(group -> look.names().owns(group.tags()))
                .map(group -> Observed.stray(ScheduleGroup.id(name)))
                .stream()
                .toList();
    }

    @Override
    public Map<String, String> create(ScheduleGroup desired, Outputs outputs) {
        try {
            patience.patiently(() -> scheduler()
                    .createScheduleGroup(request -> request.name(desired.name()).tags(tags(desired))));
            return Map.of();
        } catch (CallFailedException e) {
            if (!e.isOneOf("ConflictException")) {
                throw e;
            }
            Optional<Observed> there = reads.groupNow(desired.name()).map(group -> observed(desired, group));
            return adoption.adopt(this, desired, there, outputs, e);
        }
    }

    @Override
    public Map<String, String> update(
            ScheduleGroup desired, Observed observed, Collection<String> changed, Outputs outputs) {
        reads.groupNow(desired.name())
                .ifPresent(group -> scheduler()
                        .tagResource(request -> request.resourceArn(group.arn()).tags(tags(desired))));
        return Map.of();
    }

    /** The schedules in it go with it. */
    @Override
    public void delete(Observed observed) {
        Answers.unless(
                () -> patience.patiently(() -> scheduler()
                        .deleteScheduleGroup(
                                request -> request.name(observed.id().name()))),
                ScheduleReads.NONE);
    }

    private static List<Tag> tags(ScheduleGroup desired) {
        return desired.tags().entrySet().stream()
                .map(tag ->
                        Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
                .toList();
    }

    private SchedulerClient scheduler() {
        return look.clients().scheduler();
    }
}
