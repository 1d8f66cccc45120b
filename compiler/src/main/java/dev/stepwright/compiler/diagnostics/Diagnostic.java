package dev.stepwright.compiler.diagnostics;

import dev.stepwright.compiler.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * One message to the author.
 *
 * @param span the code it speaks of; empty when it speaks of the build as a whole
 */
public record Diagnostic(DiagnosticKind kind, Optional<SourceSpan> span, String message, String hint) {

    static Diagnostic of(DiagnosticKind kind, Optional<SourceSpan> span, List<String> arguments) {
        return new Diagnostic(kind, span, kind.messageWith(arguments), kind.hintWith(arguments));
    }
}
