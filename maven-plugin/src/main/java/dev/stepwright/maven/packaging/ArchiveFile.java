package dev.stepwright.maven.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

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

        /** @param zip has to be open when the content is read */
        static Content of(ZipFile zip, ZipEntry entry) {
            return () -> {
                try (InputStream in = zip.getInputStream(entry)) {
                    return in.readAllBytes();
                }
            };
        }
    }

    static ArchiveFile of(String name, Path file) {
        return new ArchiveFile(name, () -> Files.readAllBytes(file));
    }

    static ArchiveFile of(String name, byte[] bytes) {
        return new ArchiveFile(name, () -> bytes);
    }
}
