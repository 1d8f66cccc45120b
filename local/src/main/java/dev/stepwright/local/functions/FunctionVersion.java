package dev.stepwright.local.functions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A function's code and configuration at one time; never changed.
 *
 * @param version {@code $LATEST} or a number
 * @param settings the configuration's members as the service names them
 */
record FunctionVersion(
        String version,
        FunctionPackage code,
        ObjectNode settings,
        String description,
        Instant modified,
        String revisionId) {

    static FunctionVersion of(
            String version, FunctionPackage code, ObjectNode settings, String description, Instant modified) {
        return new FunctionVersion(
                version,
                code,
                settings,
                description,
                modified,
                UUID.randomUUID().toString());
    }

    boolean runsTheSameAs(FunctionVersion other) {
        return code.sha256().equals(other.code.sha256()) && settings.equals(other.settings);
    }
}
