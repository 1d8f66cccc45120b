package dev.stepwright.engine.service;

/**
 * One call of a service.
 *
 * @param parameters JSON text
 * @param roleArn whose rights the call has: that of the task's credentials, or the state machine's
 */
public record ServiceCall(ServiceAction action, String parameters, String roleArn) {}
