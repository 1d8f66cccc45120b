package dev.stepwright.deployer.stack;

import java.util.List;
import java.util.Map;

/** The package in a private bucket, for packages that are too large to be sent with a call. */
public record Artifact(String bucket, PackageFile code, Map<String, String> tags) implements Resource {

    /** The key of the package in the bucket; other objects are deleted. */
    public static final String KEY = "package";

    public static ResourceId id(String bucket) {
        return new ResourceId(ResourceType.ARTIFACT, bucket);
    }

    @Override
    public ResourceId id() {
        return id(bucket);
    }

    @Override
    public List<ResourceId> dependsOn() {
        return List.of();
    }

    @Override
    public Attributes attributes(Outputs outputs) {
        return Attributes.builder().add(KEY, code.key()).tags(tags).build();
    }
}
