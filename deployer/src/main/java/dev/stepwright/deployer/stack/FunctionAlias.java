package dev.stepwright.deployer.stack;

import java.util.List;

/** The alias {@code live} of a function that API Gateway calls. */
public record FunctionAlias(String function, List<ResourceId> dependsOn) implements Resource {

    /** The number of the version it points at. */
    public static final String VERSION = "version";

    public static ResourceId id(String function) {
        return new ResourceId(ResourceType.FUNCTION_ALIAS, function + ":" + Names.LIVE);
    }

    @Override
    public ResourceId id() {
        return id(function);
    }

    @Override
    public Attributes attributes(Outputs outputs) {
        return Attributes.builder()
                .add(VERSION, Versions.of(LambdaFunction.id(function), outputs))
                .build();
    }
}
