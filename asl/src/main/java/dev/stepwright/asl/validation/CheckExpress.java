package dev.stepwright.asl.validation;

import static dev.stepwright.asl.validation.DiagnosticCode.SCHEMA_VALIDATION_FAILED;

import dev.stepwright.asl.ExecutionType;
import dev.stepwright.asl.MapMode;
import dev.stepwright.asl.MapState;
import dev.stepwright.asl.TaskState;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an EXPRESS execution cannot hold: a distributed Map, and a Task that somebody has to answer from outside,
 * whether its own or in the iterations of a Map.
 */
final class CheckExpress implements Check {

    private static final Pattern ACTIVITY = Pattern.compile("arn:[^:]*:states:[^:]*:[^:]*:activity:.*");
    private static final Pattern WAITING = Pattern.compile("arn:[^:]*:states:::.*(\\.sync|\\.waitForTaskToken)(:2)?");

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
                            "The field 'Mode' with value 'DISTRIBUTED' is not supported inside 'EXPRESS' state machines");
                }
            }
            if (state instanceof TaskState task && type == ExecutionType.EXPRESS) {
                answered(task.resource())
                        .ifPresent(how -> diagnostics.report(
                                SCHEMA_VALIDATION_FAILED,
                                place + "/Resource",
                                "Express state machine does not support " + how));
            }
            for (LocatedGroup group : located.within(place, state)) {
                check(group, inner, diagnostics);
            }
        });
    }

    /** How a task with this resource is answered from outside, if it is. */
    private static Optional<String> answered(String resource) {
        if (ACTIVITY.matcher(resource).matches()) {
            return Optional.of("Activity ARN");
        }
        return Optional.of(WAITING.matcher(resource))
                .filter(Matcher::matches)
                .map(waiting -> "'" + waiting.group(1) + "' service integration");
    }
}
