package dev.stepwright.local.states.machine.store;

import java.util.List;

/** Decides how long executions may take and whether the service keeps a record of them. */
public enum StateMachineType {
    STANDARD,
    EXPRESS;

    public static final List<String> NAMES = List.of("STANDARD", "EXPRESS");
}
