package dev.stepwright.deployer.stack;

import java.util.List;

/**
 * A schedule that starts a workflow.
 *
 * @param expression {@code rate(…)}, {@code cron(…)} or {@code at(…)}
 * @param timezone an IANA name
 * @param targetArn the ARN of the state machine's alias
 * @param input JSON text
 */
public record Schedule(
        String group,
        String name,
        String expression,
        String timezone,
        String targetArn,
        String roleArn,
        String input,
        List<ResourceId> dependsOn)
        implements Resource {

    public static final String EXPRESSION = "expression";
    public static final String TIMEZONE = "timezone";
    public static final String TARGET = "target";
    public static final String ROLE = "role";
    public static final String INPUT = "input";
    public static final String STATE = "state";

    public static ResourceId id(String group, String name) {
        return new ResourceId(ResourceType.SCHEDULE, group + "/" + name);
    }

    @Override
    public ResourceId id() {
        return id(group, name);
    }

    @Override
    public Attributes attributes(Outputs outputs) {
        return Attributes.builder()
                .add(EXPRESSION, expression)
                .add(TIMEZONE, timezone)
                .add(TARGET, targetArn)
                .add(ROLE, roleArn)
                .add(INPUT, input)
                .add(STATE, "ENABLED")
                .build();
    }
}
