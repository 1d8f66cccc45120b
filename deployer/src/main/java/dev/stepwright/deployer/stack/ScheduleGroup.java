package dev.stepwright.deployer.stack;

import java.util.List;
import java.util.Map;

/** The group of an application's schedules; schedules have no tags of their own, so it is the group that is owned. */
public record ScheduleGroup(String name, Map<String, String> tags) implements Resource {

    public static ResourceId id(String name) {
        return new ResourceId(ResourceType.SCHEDULE_GROUP, name);
    }

    @Override
    public ResourceId id() {
        return id(name);
    }

    @Override
    public List<ResourceId> dependsOn() {
        return List.of();
    }

    @Override
    public Attributes attributes(Outputs outputs) {
        return Attributes.builder().tags(tags).build();
    }
}
