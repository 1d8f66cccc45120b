package dev.stepwright.engine.trial;

import java.util.Optional;

/**
 * What a test of a state found.
 *
 * @param output JSON text
 * @param nextState where an execution would go on
 */
public record TrialResult(
        TrialStatus status,
        Optional<String> output,
        Optional<String> error,
        Optional<String> cause,
        Optional<String> nextState,
        Inspection inspection) {}
