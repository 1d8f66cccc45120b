package dev.stepwright.deployer.stack;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A Lambda function whose code and configuration are published as an immutable version.
 *
 * @param settings what a version fixes, besides the code
 */
public record LambdaFunction(
        String name,
        PackageFile code,
        FunctionSettings settings,
        OptionalInt reservedConcurrency,
        Map<String, String> tags,
        List<ResourceId> dependsOn)
        implements Resource {

    /** The SHA-256 of the package, in base64. */
    public static final String CODE = "code";

    /** Whether a version exists that has exactly this code and configuration. */
    public static final String PUBLISHED = "published as a version";

    public static final String RESERVED_CONCURRENCY = "reserved concurrency";

    public static ResourceId id(String name) {
        return new ResourceId(ResourceType.FUNCTION, name);
    }

    @Override
    public ResourceId id() {
        return id(name);
    }

    @Override
    public Attributes attributes(Outputs outputs) {
        return settings.attributes(code.sha256(), true, reservedConcurrency, tags);
    }

    @Override
    public boolean changesOutputs(Collection<String> attributes) {
        return attributes.stream().anyMatch(name -> !name.startsWith("tag ") && !name.equals(RESERVED_CONCURRENCY));
    }
}
