package dev.stepwright.local.schedules;

import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.protocol.Parameters;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The groups of a Region by name, of which one is always there. */
final class ScheduleStore {

    static final String DEFAULT_GROUP = "default";

    private final Map<String, ScheduleGroup> groups = new TreeMap<>();

    ScheduleStore(LocalRegion region, Clock clock) {
        groups.put(
                DEFAULT_GROUP,
                new ScheduleGroup(DEFAULT_GROUP, region.scheduleGroupArn(DEFAULT_GROUP), clock.instant()));
    }

    boolean has(String group) {
        return groups.containsKey(group);
    }

    void add(ScheduleGroup group) {
        groups.put(group.name, group);
    }

    void remove(String group) {
        groups.remove(group);
    }

    List<ScheduleGroup> all() {
        return List.copyOf(groups.values());
    }

    ScheduleGroup require(String group) {
        return Optional.ofNullable(groups.get(group))
                .orElseThrow(() -> ScheduleErrors.notFound("Schedule group", group));
    }

    ScheduleGroup byArn(String arn) {
        return groups.values().stream()
                .filter(group -> group.arn.equals(arn))
                .findFirst()
                .orElseThrow(() -> ScheduleErrors.notFound("Schedule group", arn));
    }

    /** @param member that names the group in this request */
    ScheduleGroup groupOf(Parameters parameters, String member) {
        return require(parameters.optionalText(member, 64).orElse(DEFAULT_GROUP));
    }

    static DeployedSchedule schedule(ScheduleGroup group, String name) {
        return Optional.ofNullable(group.schedules.get(name))
                .orElseThrow(() -> ScheduleErrors.notFound("Schedule", name));
    }
}
