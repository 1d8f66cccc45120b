package dev.stepwright.asl.validation;

import static dev.stepwright.asl.validation.DiagnosticCode.NO_DOLLAR;
import static dev.stepwright.asl.validation.DiagnosticCode.NO_PATH;
import static dev.stepwright.asl.validation.DiagnosticCode.PASS_RESULT_IS_STATIC;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.PathMember;
import dev.stepwright.asl.QueryLanguage;
import java.util.regex.Pattern;

/**
 * Warns of constants that look as if they were meant to be evaluated, in states in JSONPath. Where they stand decides
 * what the author forgot.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinitionDiagnostic.html">
 *     ValidateStateMachineDefinitionDiagnostic, list of warning codes</a>
 */
final class CheckLookalikes implements Check {

    private static final Pattern PATH = Pattern.compile("\\$(\\$?[.\\[].*|[\\p{L}_].*)?", Pattern.DOTALL);
    private static final Pattern INTRINSIC = Pattern.compile("States\\.[A-Za-z0-9]+\\(.*\\)", Pattern.DOTALL);

    @Override
    public void check(LocatedGroup machine, Diagnostics diagnostics) {
        machine.forEachGroup(located -> located.forEachState((place, state) -> {
            if (located.languageOf(state) == QueryLanguage.JSONPATH) {
                Constants constants = state.accept(new PathConstants());
                constants.templates().forEach((member, value) -> inTemplate(value, place + "/" + member, diagnostics));
                constants.texts().forEach((member, value) -> inPlaceOfPath(value, place, member, diagnostics));
                constants.result().ifPresent(result -> inResult(result, place + "/Result", diagnostics));
            }
        }));
    }

    private static void inTemplate(JsonNode node, String place, Diagnostics diagnostics) {
        node.properties().forEach(member -> {
            String name = member.getKey();
            boolean constant = !PathMember.isFromPath(name);
            if (constant && isLookalike(member.getValue())) {
                String message =
                        "No '.$' on the field '" + name + "' that appears to be a JSONPath or Intrinsic Function.";
                diagnostics.report(NO_DOLLAR, place + "/" + name, message);
            }
            inTemplate(member.getValue(), place + "/" + name, diagnostics);
        });
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            inTemplate(node.get(index), place + "[" + index + "]", diagnostics);
        }
    }

    private static void inPlaceOfPath(JsonNode value, String place, String member, Diagnostics diagnostics) {
        if (isPath(value)) {
            String name = member.substring(member.lastIndexOf('/') + 1);
            diagnostics.report(
                    NO_PATH,
                    place + "/" + member,
                    "The value of the field '" + name + "' looks like a path, but the field name does not end with"
                            + " 'Path'.");
        }
    }

    private static void inResult(JsonNode result, String place, Diagnostics diagnostics) {
        if (looksEvaluated(result)) {
            String message = "Attempt to use a path in the result of a Pass state, which is static.";
            diagnostics.report(PASS_RESULT_IS_STATIC, place, message);
        }
    }

    private static boolean looksEvaluated(JsonNode node) {
        return isLookalike(node)
                || node.properties().stream().anyMatch(member -> PathMember.isFromPath(member.getKey()))
                || node.valueStream().anyMatch(CheckLookalikes::looksEvaluated);
    }

    private static boolean isLookalike(JsonNode value) {
        return isPath(value)
                || value.isTextual() && INTRINSIC.matcher(value.textValue()).matches();
    }

    private static boolean isPath(JsonNode value) {
        return value.isTextual() && PATH.matcher(value.textValue()).matches();
    }
}
