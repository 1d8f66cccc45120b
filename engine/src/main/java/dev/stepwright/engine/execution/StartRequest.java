package dev.stepwright.engine.execution;

/**
 * What an execution is started with. The names and ARNs appear in the context object and in the history; the engine
 * gives them no meaning.
 *
 * @param input JSON text
 */
public record StartRequest(
        String executionArn,
        String executionName,
        String stateMachineArn,
        String stateMachineName,
        String roleArn,
        String input) {

    /** A request with made-up names, for callers to whom only the input matters. */
    public static StartRequest withInput(String input) {
        String prefix = "arn:aws:states:us-east-1:000000000000:";
        return new StartRequest(
                prefix + "execution:machine:execution",
                "execution",
                prefix + "stateMachine:machine",
                "machine",
                "arn:aws:iam::000000000000:role/machine",
                input);
    }
}
