package dev.stepwright.local.states.machine.store;

import dev.stepwright.local.protocol.Parameters;
import java.util.List;

/** Decides how long executions may take and whether the service keeps a record of them. */
public enum StateMachineType {
    STANDARD,
    EXPRESS;

    private static final List<String> NAMES = List.of("STANDARD", "EXPRESS");

    /** The type that a request asks for. */
    public static StateMachineType of(Parameters parameters) {
        return parameters.choice("type", NAMES).map(StateMachineType::valueOf).orElse(STANDARD);
    }
}
