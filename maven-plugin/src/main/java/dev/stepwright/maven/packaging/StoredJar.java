package dev.stepwright.maven.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * A library with the same entries in the same order, none of them compressed: a JVM that starts has then no classes to
 * inflate, which is a tenth of the start of a function with jackson-databind.
 *
 * <p>What is signed stays as its people made it, and so does what has two entries of one name.
 */
record StoredJar(Path file) {

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.SF");

    byte[] bytes() throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            List<JarEntry> entries = Collections.list(jar.entries());
            return isAsItMustBe(entries) ? Files.readAllBytes(file) : stored(jar, entries);
        }
    }

    private static boolean isAsItMustBe(List<JarEntry> entries) {
        Set<String> names = new HashSet<>();
        return entries.stream()
                .map(JarEntry::getName)
                .anyMatch(name -> !names.add(name) || SIGNATURE.matcher(name).matches());
    }

    private static byte[] stored(JarFile jar, List<JarEntry> entries) throws IOException {
        List<ArchiveFile> files = new ArrayList<>();
        for (JarEntry entry : entries) {
            files.add(new ArchiveFile(entry.getName(), ArchiveFile.Content.of(jar, entry)));
        }
        return new Archive(files, Compression.STORED).bytes();
    }
}
