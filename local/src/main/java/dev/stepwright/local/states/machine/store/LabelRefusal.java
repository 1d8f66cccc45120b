package dev.stepwright.local.states.machine.store;

import dev.stepwright.asl.validation.DefinitionDiagnostic;
import dev.stepwright.asl.validation.DiagnosticCode;
import dev.stepwright.asl.validation.InvalidDefinitionException;
import java.util.Optional;

/**
 * What CreateStateMachine was recorded to answer to a faulty label: words of another form than for all other faults.
 */
final class LabelRefusal {

    private LabelRefusal() {}

    static Optional<String> of(InvalidDefinitionException refused, String definition) {
        return refused.diagnostics().stream()
                .filter(fault -> fault.code() == DiagnosticCode.INVALID_LABEL_NAME)
                .findFirst()
                .map(DefinitionDiagnostic::message)
                .map(message -> "Error=ValueError Args=[" + quoted(message) + "] in definition '" + definition + "'.");
    }

    /** In the quotes that the text does not contain itself, if there are such. */
    private static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\");
        if (!text.contains("'")) {
            return "'" + escaped + "'";
        }
        return text.contains("\"") ? "'" + escaped.replace("'", "\\'") + "'" : "\"" + escaped + "\"";
    }
}
