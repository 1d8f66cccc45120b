package dev.stepwright.asl.validation;

import static dev.stepwright.asl.validation.DiagnosticCode.SCHEMA_VALIDATION_FAILED;

import dev.stepwright.asl.Catcher;
import dev.stepwright.asl.ErrorHandling;
import dev.stepwright.asl.Retrier;
import java.util.List;

/** {@code States.ALL} stands alone in its list and in the last retrier or catcher. */
final class CheckErrorNames implements Check {

    private static final String ALL = "States.ALL";

    @Override
    public void check(LocatedGroup machine, Diagnostics diagnostics) {
        machine.forEachGroup(located -> located.forEachState((place, state) -> {
            ErrorHandling handling = state.errorHandling();
            check(handling.retriers().stream().map(Retrier::errorEquals).toList(), place + "/Retry", diagnostics);
            check(handling.catchers().stream().map(Catcher::errorEquals).toList(), place + "/Catch", diagnostics);
        }));
    }

    private static void check(List<List<String>> lists, String place, Diagnostics diagnostics) {
        for (int index = 0; index < lists.size(); index++) {
            List<String> names = lists.get(index);
            String location = place + "[" + index + "]/ErrorEquals";
            if (names.contains(ALL) && (names.size() > 1 || index < lists.size() - 1)) {
                diagnostics.report(
                        SCHEMA_VALIDATION_FAILED, location, "States.ALL must appear alone and at end of list");
            }
        }
    }
}
