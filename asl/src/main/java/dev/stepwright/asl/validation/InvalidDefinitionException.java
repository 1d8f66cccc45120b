package dev.stepwright.asl.validation;

import java.util.List;
import java.util.stream.Collectors;

/** Refuses a definition, with everything found wrong with it. */
public final class InvalidDefinitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<DefinitionDiagnostic> diagnostics;

    public InvalidDefinitionException(List<DefinitionDiagnostic> diagnostics) {
        super(diagnostics.stream().map(DefinitionDiagnostic::toString).collect(Collectors.joining(", ")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    public List<DefinitionDiagnostic> diagnostics() {
        return diagnostics;
    }
}
