package dev.stepwright.asl.validation;

import static dev.stepwright.asl.validation.DiagnosticCode.INVALID_VARIABLE_NAME;
import static dev.stepwright.asl.validation.DiagnosticCode.RESERVED_VARIABLE_NAME;
import static dev.stepwright.asl.validation.DiagnosticCode.SCHEMA_VALIDATION_FAILED;

import dev.stepwright.asl.MapMode;
import dev.stepwright.asl.MapState;
import dev.stepwright.asl.PathMember;
import dev.stepwright.asl.QueryLanguage;
import dev.stepwright.asl.State;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Variables have permitted names, and an inner scope assigns none that an outer scope assigns. */
final class CheckVariables implements Check {

    private static final int LONGEST_NAME = 80;

    @Override
    public void check(LocatedGroup machine, Diagnostics diagnostics) {
        check(machine, Set.of(), diagnostics);
    }

    private static void check(LocatedGroup located, Set<String> outer, Diagnostics diagnostics) {
        Map<String, String> assigned = new LinkedHashMap<>();
        located.forEachState((place, state) -> state.accept(new Exits())
                .forEach(exit -> exit.transformation().assign().keySet().forEach(member -> {
                    String field = place + exit.member() + "/Assign/" + member;
                    String name = variable(member, located.languageOf(state));
                    assigned.put(name, field);
                    checkName(name, field, diagnostics);
                })));
        assigned.forEach((name, field) -> {
            if (outer.contains(name)) {
                diagnostics.report(
                        SCHEMA_VALIDATION_FAILED,
                        field,
                        "Variable '" + name + "' is assigned in an outer scope and cannot be assigned here as well");
            }
        });
        Set<String> visible = new HashSet<>(outer);
        visible.addAll(assigned.keySet());
        located.forEachState((place, state) -> located.within(place, state)
                .forEach(inner -> check(inner, seesOuter(state) ? visible : Set.of(), diagnostics)));
    }

    /** The iterations of a distributed Map are executions of their own, with variables of their own. */
    private static boolean seesOuter(State state) {
        return !(state instanceof MapState map && map.mode() instanceof MapMode.Distributed);
    }

    private static String variable(String member, QueryLanguage language) {
        return language == QueryLanguage.JSONPATH ? PathMember.nameOf(member) : member;
    }

    private static void checkName(String name, String field, Diagnostics diagnostics) {
        if (name.equals("states")) {
            diagnostics.report(RESERVED_VARIABLE_NAME, field, "Cannot assign to reserved variable '$states'.");
        } else if (!isIdentifier(name)) {
            diagnostics.report(
                    INVALID_VARIABLE_NAME, field, invalid(name, "the variable name contains invalid characters."));
        } else if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            String limit = "the variable name exceeds the " + LONGEST_NAME + "-character limit allowed by the service.";
            diagnostics.report(INVALID_VARIABLE_NAME, field, invalid(name, limit));
        }
    }

    private static String invalid(String name, String reason) {
        return "Invalid variable name '" + name + "': " + reason;
    }

    private static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && (Character.isUnicodeIdentifierStart(name.codePointAt(0)) || name.charAt(0) == '_')
                && name.codePoints().allMatch(Character::isUnicodeIdentifierPart);
    }
}
