package dev.stepwright.asl.validation;

import static dev.stepwright.asl.validation.DiagnosticCode.DUPLICATE_LABEL_NAME;
import static dev.stepwright.asl.validation.DiagnosticCode.INVALID_LABEL_NAME;

import dev.stepwright.asl.MapMode;
import dev.stepwright.asl.MapState;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The labels of distributed Maps can stand in an ARN, and no two are the same. */
final class CheckLabels implements Check {

    private static final int LONGEST_LABEL = 40;
    private static final String NOT_IN_LABELS = " ?*<>{}[]:;,\\|^~$#%&`\"";

    @Override
    public void check(LocatedGroup machine, Diagnostics diagnostics) {
        Set<String> seen = new HashSet<>();
        machine.forEachGroup(located -> located.forEachState((place, state) -> {
            if (state instanceof MapState map && map.mode() instanceof MapMode.Distributed distributed) {
                distributed.label().ifPresent(label -> check(label, place + "/Label", seen, diagnostics));
            }
        }));
    }

    private static void check(String label, String place, Set<String> seen, Diagnostics diagnostics) {
        fault(label).ifPresent(message -> diagnostics.report(INVALID_LABEL_NAME, place, message));
        if (!seen.add(label)) {
            diagnostics.report(DUPLICATE_LABEL_NAME, place, "Duplicate Label name: " + label);
        }
    }

    private static Optional<String> fault(String label) {
        if (label.codePointCount(0, label.length()) > LONGEST_LABEL) {
            return Optional.of("Label cannot exceed " + LONGEST_LABEL + " characters");
        }
        OptionalInt refused = label.codePoints()
                .filter(character -> NOT_IN_LABELS.indexOf(character) >= 0 || Character.isISOControl(character))
                .findFirst();
        return refused.isEmpty()
                ? Optional.empty()
                : Optional.of("Label contains invalid character: '" + quoted(refused.getAsInt()) + "'");
    }

    /** The service shows control characters by their codes. */
    private static String quoted(int character) {
        return switch (character) {
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\\' -> "\\\\";
            default ->
                Character.isISOControl(character) ? "\\x%02x".formatted(character) : Character.toString(character);
        };
    }
}
