package dev.stepwright.asl.validation;

import java.util.Optional;

/**
 * One fault of a definition.
 *
 * @param location the faulty place, as {@code /States/Check/Choices[0]/Next}; absent when the whole is meant
 */
public record DefinitionDiagnostic(DiagnosticCode code, String message, Optional<String> location) {

    public static DefinitionDiagnostic at(String location, DiagnosticCode code, String message) {
        return new DefinitionDiagnostic(code, message, Optional.of(location));
    }

    /** {@code CODE: message at location}, as in the service's error messages. */
    @Override
    public String toString() {
        return code + ": " + message + location.map(place -> " at " + place).orElse("");
    }
}
