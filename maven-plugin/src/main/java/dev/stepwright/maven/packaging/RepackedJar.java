package dev.stepwright.maven.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * A jar of the module's own people, packed anew: Maven's jar plugin writes times into it, and notes about the build.
 *
 * <p>A folder of classes gives the same bytes as the jar that is made of it.
 */
record RepackedJar(Path file) {

    private static final String BUILD_NOTES = "META-INF/maven/";
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    private static final String MULTI_RELEASE = "Manifest-Version: 1.0\r\nMulti-Release: true\r\n\r\n";

    /** Sorted by name. */
    List<ArchiveFile> files() throws IOException {
        List<ArchiveFile> files = Files.isDirectory(file) ? classes() : entries();
        return files.stream().sorted(Comparator.comparing(ArchiveFile::name)).toList();
    }

    private List<ArchiveFile> classes() throws IOException {
        return new ClassFolder(file)
                .files().stream().filter(each -> !isBuildNote(each.name())).toList();
    }

    private List<ArchiveFile> entries() throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            List<ArchiveFile> files = new ArrayList<>();
            if (jar.isMultiRelease()) {
                files.add(ArchiveFile.of(JarFile.MANIFEST_NAME, MULTI_RELEASE.getBytes(StandardCharsets.UTF_8)));
            }
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (!entry.isDirectory() && !isBuildNote(entry.getName())) {
                    byte[] content = ArchiveFile.Content.of(jar, entry).read();
                    files.add(ArchiveFile.of(entry.getName(), content));
                }
            }
            return files;
        }
    }

    /** A signature is of the manifest that is left out. */
    private static boolean isBuildNote(String name) {
        return name.startsWith(BUILD_NOTES)
                || name.equals(JarFile.MANIFEST_NAME)
                || SIGNATURE.matcher(name).matches();
    }
}
