package dev.stepwright.deployer.stack;

import java.util.List;
import java.util.Map;

/**
 * An HTTP API with its default stage. Names of APIs are not unique: of several with the application's tags the oldest
 * is kept, the others are deleted.
 */
public record HttpApi(String name, Map<String, String> tags) implements Resource {

    public static final String STAGE_NAME = "$default";

    /** {@code deploys by itself}, when the default stage exists and does. */
    public static final String STAGE = "default stage";

    public static final String AUTO_DEPLOY = "deploys by itself";

    /** How many other APIs carry the application's tags; absent when none does. */
    public static final String DUPLICATES = "duplicates";

    public static ResourceId id(String name) {
        return new ResourceId(ResourceType.HTTP_API, name);
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
        return Attributes.builder().add(STAGE, AUTO_DEPLOY).tags(tags).build();
    }
}
