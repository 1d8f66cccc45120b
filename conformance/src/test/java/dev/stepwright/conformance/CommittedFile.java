package dev.stepwright.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the repository that must hold what the compiler makes. */
final class CommittedFile {

    private CommittedFile() {}

    static boolean holds(Path file, String content) {
        try {
            return Files.exists(file) && Files.readString(file).equals(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
