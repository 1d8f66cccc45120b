package dev.stepwright.asl.validation;

import static dev.stepwright.asl.validation.DiagnosticCode.SCHEMA_VALIDATION_FAILED;

import dev.stepwright.asl.ExecutionType;
import dev.stepwright.asl.MapMode;
import dev.stepwright.asl.MapState;

/** What an EXPRESS execution cannot hold: a distributed Map, whether its own or in the iterations of one. */
final class CheckExpress implements Check {

    private final ExecutionType type;

    /** @param type of the machine's executions */
    CheckExpress(ExecutionType type) {
        this.type = type;
    }

    @Override
    public void check(LocatedGroup machine, Diagnostics diagnostics) {
        check(machine, type, diagnostics);
    }

    private static void check(LocatedGroup located, ExecutionType type, Diagnostics diagnostics) {
        located.forEachState((place, state) -> {
            ExecutionType inner = type;
            if (state instanceof MapState map && map.mode() instanceof MapMode.Distributed distributed) {
                inner = distributed.executionType();
                if (type == ExecutionType.EXPRESS) {
                    diagnostics.report(
                            SCHEMA_VALIDATION_FAILED,
                            place + "/ItemProcessor/ProcessorConfig/Mode",
                            "Express state machine does not support a Map in DISTRIBUTED mode");
                }
            }
            for (LocatedGroup group : LocatedGroup.within(place, state)) {
                check(group, inner, diagnostics);
            }
        });
    }
}
