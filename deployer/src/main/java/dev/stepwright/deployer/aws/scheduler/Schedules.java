package dev.stepwright.deployer.aws.scheduler;

import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.cloud.CallFailedException;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.cloud.ResourceKind;
import dev.stepwright.deployer.stack.Attributes;
import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.ResourceType;
import dev.stepwright.deployer.stack.Schedule;
import dev.stepwright.deployer.stack.ScheduleGroup;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindow;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.GetScheduleResponse;
import software.amazon.awssdk.services.scheduler.model.ScheduleState;
import software.amazon.awssdk.services.scheduler.model.Target;

/** Schedules that start workflows. */
public final class Schedules implements ResourceKind<Schedule> {

    /** Within which a start may be late, if somebody allowed it; the deployer's schedules are exact. */
    private static final String WINDOW = "flexible time window";

    private final Look look;
    private final ScheduleReads reads;
    private final SchedulePatience patience;

    public Schedules(Look look, ScheduleReads reads) {
        this.look = look;
        this.reads = reads;
        this.patience = new SchedulePatience(look);
    }

    @Override
    public ResourceType type() {
        return ResourceType.SCHEDULE;
    }

    @Override
    public Optional<Observed> observe(Schedule desired) {
        return reads.schedule(desired.group(), desired.name())
                .map(found -> Observed.of(desired.id(), isOwned(desired.group()), attributes(found)));
    }

    private boolean isOwned(String group) {
        return reads.group(group).map(found -> look.names().owns(found.tags())).orElse(false);
    }

    private static Attributes attributes(GetScheduleResponse found) {
        Attributes.Builder attributes = Attributes.builder()
                .add(Schedule.EXPRESSION, found.scheduleExpression())
                .add(Schedule.TIMEZONE, Optional.ofNullable(found.scheduleExpressionTimezone()))
                .add(Schedule.TARGET, found.target().arn())
                .add(Schedule.ROLE, found.target().roleArn())
                .add(Schedule.INPUT, Optional.ofNullable(found.target().input()))
                .add(Schedule.STATE, found.stateAsString());
        FlexibleTimeWindow window = found.flexibleTimeWindow();
        if (window != null && window.mode() != FlexibleTimeWindowMode.OFF) {
            attributes.add(WINDOW, window.maximumWindowInMinutes() + " minutes");
        }
        return attributes.build();
    }

    /** With a group its schedules go by themselves. */
    @Override
    public List<Observed> strays(Collection<Schedule> desired) {
        String group = look.names().scheduleGroup();
        if (!look.desires(ScheduleGroup.id(group)) || !isOwned(group)) {
            return List.of();
        }
        List<String> names = desired.stream().map(Schedule::name).toList();
        return reads.schedules(group).stream()
                .filter(name -> !names.contains(name))
                .map(name -> Observed.stray(Schedule.id(group, name)))
                .toList();
    }

    @Override
    public Map<String, String> create(Schedule desired, Outputs outputs) {
        try {
            patience.patiently(() -> scheduler()
                    .createSchedule(request -> request.groupName(desired.group())
                            .name(desired.name())
                            .scheduleExpression(desired.expression())
                            .scheduleExpressionTimezone(desired.timezone())
                            .flexibleTimeWindow(exact())
                            .state(ScheduleState.ENABLED)
                            .target(target(desired))));
        } catch (CallFailedException e) {
            if (!e.isOneOf("ConflictException")) {
                throw e;
            }
            put(desired);
        }
        return Map.of();
    }

    @Override
    public Map<String, String> update(
            Schedule desired, Observed observed, Collection<String> changed, Outputs outputs) {
        put(desired);
        return Map.of();
    }

    private void put(Schedule desired) {
        patience.patiently(() -> scheduler()
                .updateSchedule(request -> request.groupName(desired.group())
                        .name(desired.name())
                        .scheduleExpression(desired.expression())
                        .scheduleExpressionTimezone(desired.timezone())
                        .flexibleTimeWindow(exact())
                        .state(ScheduleState.ENABLED)
                        .target(target(desired))));
    }

    private static FlexibleTimeWindow exact() {
        return FlexibleTimeWindow.builder().mode(FlexibleTimeWindowMode.OFF).build();
    }

    private static Target target(Schedule desired) {
        return Target.builder()
                .arn(desired.targetArn())
                .roleArn(desired.roleArn())
                .input(desired.input())
                .build();
    }

    @Override
    public void delete(Observed observed) {
        String name = observed.id().name();
        int slash = name.indexOf('/');
        Answers.unless(
                () -> patience.patiently(() -> scheduler()
                        .deleteSchedule(request ->
                                request.groupName(name.substring(0, slash)).name(name.substring(slash + 1)))),
                ScheduleReads.NONE);
    }

    private SchedulerClient scheduler() {
        return look.clients().scheduler();
    }
}
