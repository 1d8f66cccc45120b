package dev.stepwright.manifest;

/** Which events of its executions a state machine logs. */
public enum LogLevel {
    OFF,
    FATAL,
    ERROR,
    ALL
}
