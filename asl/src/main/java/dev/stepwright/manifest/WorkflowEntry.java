package dev.stepwright.manifest;

import java.util.Optional;
import java.util.OptionalInt;

/** A compiled workflow: its state machine's settings, its files and the method it comes from. */
public record WorkflowEntry(
        String name,
        WorkflowType type,
        Optional<String> comment,
        OptionalInt timeoutSeconds,
        WorkflowFiles files,
        JavaMethod java) {}
