package dev.stepwright.deployer.stack;

/** The kinds of resources, in the order in which they are made; they are removed in the opposite order. */
public enum ResourceType {
    LOG_GROUP("log group"),
    ROLE("role"),
    ARTIFACT("artifact"),
    FUNCTION("function"),
    STATE_MACHINE("state machine"),
    FUNCTION_ALIAS("function alias"),
    STATE_MACHINE_ALIAS("state machine alias"),
    HTTP_API("http api"),
    PERMISSION("permission"),
    ROUTE("route"),
    SCHEDULE_GROUP("schedule group"),
    SCHEDULE("schedule"),
    FUNCTION_VERSION("function version"),
    STATE_MACHINE_VERSION("state machine version");

    private final String label;

    ResourceType(String label) {
        this.label = label;
    }

    /** What people call it, in lower case. */
    public String label() {
        return label;
    }
}
