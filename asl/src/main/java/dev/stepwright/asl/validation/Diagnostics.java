package dev.stepwright.asl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is found wrong while a definition is read or checked. */
public final class Diagnostics {

    private final List<DefinitionDiagnostic> found = new ArrayList<>();

    public void report(DiagnosticCode code, String location, String message) {
        found.add(DefinitionDiagnostic.at(location, code, message));
    }

    /** For a fault of the whole definition. */
    public void report(DiagnosticCode code, String message) {
        found.add(new DefinitionDiagnostic(code, message, Optional.empty()));
    }

    public void add(DefinitionDiagnostic diagnostic) {
        found.add(diagnostic);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<DefinitionDiagnostic> all() {
        return List.copyOf(found);
    }

    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidDefinitionException(found);
        }
    }
}
