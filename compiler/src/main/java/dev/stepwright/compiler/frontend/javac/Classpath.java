package dev.stepwright.compiler.frontend.javac;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

/** The classes that a module can use besides its own; javac has closed them when it has read the sources. */
public record Classpath(List<Path> entries) {

    public Classpath {
        entries = List.copyOf(entries);
    }

    /** @param name the binary name of a class */
    public boolean has(String name) {
        String file = name.replace('.', '/') + ".class";
        return entries.stream().anyMatch(entry -> has(entry, file));
    }

    private static boolean has(Path entry, String file) {
        if (!Files.isRegularFile(entry)) {
            return Files.exists(entry.resolve(file));
        }
        try (ZipFile archive = new ZipFile(entry.toFile())) {
            return archive.getEntry(file) != null;
        } catch (IOException exception) {
            throw new UncheckedIOException("cannot read the compile classpath entry " + entry, exception);
        }
    }
}
