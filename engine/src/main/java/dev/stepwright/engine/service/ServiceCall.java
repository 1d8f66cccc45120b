package dev.stepwright.engine.service;

/**
 * One call of a service.
 *
 * @param parameters JSON text
 * @param roleArn whose rights the call has: that of the task's credentials, or the state machine's
 * @param caller the execution that calls
 */
public record ServiceCall(ServiceAction action, String parameters, String roleArn, Caller caller) {

    /** The ARNs of an execution and of what it was started on. */
    public record Caller(String executionArn, String stateMachineArn) {}
}
