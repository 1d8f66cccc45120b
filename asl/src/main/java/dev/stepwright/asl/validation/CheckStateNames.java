package dev.stepwright.asl.validation;

import static dev.stepwright.asl.validation.DiagnosticCode.DUPLICATE_STATE_NAME;
import static dev.stepwright.asl.validation.DiagnosticCode.INVALID_STATE_NAME;

import java.util.HashSet;
import java.util.Set;

/** A state's name has 1 to 80 characters and is unique in the whole machine, inner groups included. */
final class CheckStateNames implements Check {

    private static final int LONGEST_NAME = 80;

    @Override
    public void check(LocatedGroup machine, Diagnostics diagnostics) {
        Set<String> seen = new HashSet<>();
        machine.forEachGroup(located -> located.group().states().keySet().forEach(name -> {
            String place = located.locationOf(name);
            if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
                diagnostics.report(
                        INVALID_STATE_NAME, place, "A state name must have 1 to " + LONGEST_NAME + " characters");
            }
            if (!seen.add(name)) {
                diagnostics.report(DUPLICATE_STATE_NAME, place, "State name \"" + name + "\" is used more than once");
            }
        }));
    }
}
