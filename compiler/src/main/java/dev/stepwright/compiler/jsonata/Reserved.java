package dev.stepwright.compiler.jsonata;

/** The members of {@code $states}, see "Reserved variable" in the Step Functions guide's page on transforming data. */
public enum Reserved {
    /** The input of the state. */
    INPUT("$states.input"),
    /** The result of a Task, Parallel or Map; only in that state's own Assign and Output. */
    RESULT("$states.result"),
    /** {@code {"Error", "Cause"}}; only in a Catcher. */
    ERROR_OUTPUT("$states.errorOutput"),
    /** The item of an iteration; only in the selector of its Map. */
    ITEM("$states.context.Map.Item.Value"),
    /** The input of the whole execution, also inside branches and iterations. */
    EXECUTION_INPUT("$states.context.Execution.Input"),
    EXECUTION_ID("$states.context.Execution.Id"),
    EXECUTION_NAME("$states.context.Execution.Name"),
    EXECUTION_START("$states.context.Execution.StartTime"),
    STATE_MACHINE_ID("$states.context.StateMachine.Id"),
    STATE_MACHINE_NAME("$states.context.StateMachine.Name");

    private final String text;

    Reserved(String text) {
        this.text = text;
    }

    /** The reference as JSONata writes it. */
    public String text() {
        return text;
    }
}
