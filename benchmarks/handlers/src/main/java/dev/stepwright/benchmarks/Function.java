package dev.stepwright.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A function as Lambda unpacks it.
 *
 * @param root the folder in which it starts
 */
record Function(String name, Path root, String handler) {

    /** @param libraries beside those of the package */
    static Function unpack(String name, Path zip, String handler, Path root, List<Path> libraries) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                if (!entry.isDirectory()) {
                    Path target = root.resolve(entry.getName());
                    Files.createDirectories(target.getParent());
                    try (InputStream in = file.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                }
            }
        }
        for (Path library : libraries) {
            Files.createDirectories(root.resolve("lib"));
            Files.copy(library, root.resolve("lib").resolve(library.getFileName()));
        }
        return new Function(name, root, handler);
    }
}
