package dev.stepwright.deployer.stack;

import java.util.List;
import java.util.Map;

/** A CloudWatch log group, deleted with the application. */
public record LogGroup(String name, int retentionDays, Map<String, String> tags) implements Resource {

    public static final String RETENTION = "retention days";

    public static ResourceId id(String name) {
        return new ResourceId(ResourceType.LOG_GROUP, name);
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
        return Attributes.builder().add(RETENTION, retentionDays).tags(tags).build();
    }
}
