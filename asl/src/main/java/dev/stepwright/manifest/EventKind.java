package dev.stepwright.manifest;

/** What a function is called with. */
public enum EventKind {
    /** The step's argument as JSON, as a Task state sends it. */
    PAYLOAD,
    /** An API Gateway HTTP API event, payload format 2.0. */
    HTTP
}
