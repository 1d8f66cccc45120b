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
            if (name.isEmpty()) {
                diagnostics.report(INVALID_STATE_NAME, place, "Invalid State name: '' is empty");
            } else if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
                diagnostics.report(INVALID_STATE_NAME, place, tooLong(name));
            }
            if (!seen.add(name)) {
                diagnostics.report(DUPLICATE_STATE_NAME, place, "Duplicate State name: " + name);
            }
        }));
    }

    private static String tooLong(String name) {
        return "Invalid State name: '" + name + "' exceeds the " + LONGEST_NAME
                + "-character limit allowed by the service";
    }
}
