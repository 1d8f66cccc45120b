package dev.stepwright.asl;

import java.util.Optional;

/**
 * The value of {@code InputPath}, {@code ResultPath} or {@code OutputPath}.
 *
 * @param text the path; empty for a JSON null: an input or output of {@code {}}, a result that is thrown away
 */
public record DataPath(Optional<String> text) {

    public static DataPath of(String path) {
        return new DataPath(Optional.of(path));
    }

    /** A JSON null. */
    public static DataPath nothing() {
        return new DataPath(Optional.empty());
    }
}
