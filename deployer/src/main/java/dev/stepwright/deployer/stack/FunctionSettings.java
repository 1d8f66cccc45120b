package dev.stepwright.deployer.stack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a function is configured; every member is part of a published version.
 *
 * @param architecture {@code arm64} or {@code x86_64}
 * @param variables environment variables; their values are never shown
 */
public record FunctionSettings(
        String handler,
        String runtime,
        String roleArn,
        int memoryMb,
        int timeoutSeconds,
        String architecture,
        int ephemeralStorageMb,
        boolean snapStart,
        boolean tracing,
        Map<String, String> variables,
        Optional<Vpc> vpc) {

    public FunctionSettings {
        variables = new LinkedHashMap<>(variables);
    }

    /** In the order of a plan. */
    private void addTo(Attributes.Builder attributes) {
        attributes
                .add("handler", handler)
                .add("runtime", runtime)
                .add("role", roleArn)
                .add("memory MB", memoryMb)
                .add("timeout seconds", timeoutSeconds)
                .add("architecture", architecture)
                .add("ephemeral storage MB", ephemeralStorageMb)
                .add("snap start", snapStart)
                .add("tracing", tracing);
        vpc.ifPresent(net -> attributes
                .add("subnets", String.join(", ", net.subnets()))
                .add("security groups", String.join(", ", net.securityGroups())));
        attributes.variables(variables);
    }

    /** The attributes of a function as it should be or is. */
    public Attributes attributes(
            String codeSha256, boolean published, OptionalInt reservedConcurrency, Map<String, String> tags) {
        Attributes.Builder attributes = Attributes.builder().add(LambdaFunction.CODE, codeSha256);
        addTo(attributes);
        attributes.add(LambdaFunction.PUBLISHED, published);
        reservedConcurrency.ifPresent(count -> attributes.add(LambdaFunction.RESERVED_CONCURRENCY, count));
        return attributes.tags(tags).build();
    }
}
