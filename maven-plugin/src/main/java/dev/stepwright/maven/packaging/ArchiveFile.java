package dev.stepwright.maven.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One file of an archive.
 *
 * @param name its path in the archive, with {@code /} as separator
 */
public record ArchiveFile(String name, Content content) {

    /** The bytes of a file, read when they are needed. */
    @FunctionalInterface
    public interface Content {

        byte[] read() throws IOException;
    }

    static ArchiveFile of(String name, Path file) {
        return new ArchiveFile(name, () -> Files.readAllBytes(file));
    }

    static ArchiveFile of(String name, byte[] bytes) {
        return new ArchiveFile(name, () -> bytes);
    }
}
