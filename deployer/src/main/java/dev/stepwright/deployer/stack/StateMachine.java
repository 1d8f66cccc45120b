package dev.stepwright.deployer.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A state machine; every change of it is published as a version.
 *
 * @param express else standard
 * @param definition with placeholders such as <code>${CleanFunctionArn}</code> for function versions
 * @param functions the functions that the placeholders stand for, by the placeholders' text
 * @param logLevel {@code OFF}, {@code ERROR}, {@code FATAL} or {@code ALL}
 * @param logGroupArn present unless the level is {@code OFF}
 * @param deployment the fingerprint of the deployment, kept as the description of the versions it publishes
 */
public record StateMachine(
        String name,
        Account account,
        boolean express,
        JsonNode definition,
        Map<String, ResourceId> functions,
        String roleArn,
        String logLevel,
        Optional<String> logGroupArn,
        boolean tracing,
        Map<String, String> tags,
        String deployment,
        List<ResourceId> dependsOn)
        implements Resource {

    public static final String TYPE = "type";
    public static final String DEFINITION = "definition";
    public static final String ROLE = "role";
    public static final String LOG_LEVEL = "log level";
    public static final String TRACING = "tracing";

    /** Whether the newest version is the machine as it is. */
    public static final String PUBLISHED = "published as a version";

    public static ResourceId id(String name) {
        return new ResourceId(ResourceType.STATE_MACHINE, name);
    }

    @Override
    public ResourceId id() {
        return id(name);
    }

    StateMachine inDeployment(String fingerprint) {
        return new StateMachine(
                name,
                account,
                express,
                definition,
                functions,
                roleArn,
                logLevel,
                logGroupArn,
                tracing,
                tags,
                fingerprint,
                dependsOn);
    }

    public String arn() {
        return account.stateMachine(name);
    }

    public String type() {
        return express ? "EXPRESS" : "STANDARD";
    }

    @Override
    public Attributes attributes(Outputs outputs) {
        return Attributes.builder()
                .add(TYPE, type())
                .add(DEFINITION, definitionValue(outputs))
                .add(ROLE, roleArn)
                .add(LOG_LEVEL, logLevel)
                .add(TRACING, tracing)
                .add(PUBLISHED, true)
                .tags(tags)
                .build();
    }

    @Override
    public boolean changesOutputs(Collection<String> attributes) {
        return attributes.stream().anyMatch(name -> !name.startsWith("tag "));
    }

    /** @throws IllegalStateException if the version of one of its functions is not known yet */
    public JsonNode resolvedDefinition(Outputs outputs) {
        return Placeholders.replace(
                definition,
                text -> Optional.ofNullable(functions.get(text))
                        .map(function -> TextNode.valueOf(qualifiedArn(function, outputs)))
                        .orElse(null));
    }

    private Value definitionValue(Outputs outputs) {
        boolean known = functions.values().stream()
                .allMatch(function -> outputs.get(function, Outputs.VERSION).isPresent());
        return known
                ? new Value.Document(resolvedDefinition(outputs))
                : new Value.KnownLater("names the function versions that this deployment publishes");
    }

    private String qualifiedArn(ResourceId function, Outputs outputs) {
        return account.function(function.name()) + ":" + outputs.require(function, Outputs.VERSION);
    }
}
