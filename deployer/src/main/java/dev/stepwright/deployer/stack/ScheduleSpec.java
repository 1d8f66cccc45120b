package dev.stepwright.deployer.stack;

/** What a generated deployer says of a schedule. */
public final class ScheduleSpec {

    private final String expression;
    private String workflow = "";
    private String input = "{}";
    private String timezone = "UTC";

    ScheduleSpec(String expression) {
        this.expression = expression;
    }

    public ScheduleSpec starts(String workflowName) {
        workflow = workflowName;
        return this;
    }

    /** @param json the input of every execution */
    public ScheduleSpec input(String json) {
        input = json;
        return this;
    }

    /** @param name an IANA name, for example {@code Europe/Berlin} */
    public ScheduleSpec timezone(String name) {
        timezone = name;
        return this;
    }

    String expression() {
        return expression;
    }

    String workflow() {
        return workflow;
    }

    String input() {
        return input;
    }

    String timezone() {
        return timezone;
    }
}
