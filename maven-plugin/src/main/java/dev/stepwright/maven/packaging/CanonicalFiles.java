package dev.stepwright.maven.packaging;

import dev.stepwright.maven.packaging.canonical.CanonicalClass;
import dev.stepwright.maven.packaging.canonical.ClassHierarchy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files with their classes in canonical form: what people compile with different JDKs is then one version of a
 * function.
 *
 * @param classPath where the classes, and those that they use, are found
 */
record CanonicalFiles(List<Path> classPath) {

    private static final String CLASS = ".class";

    CanonicalFiles {
        classPath = List.copyOf(classPath);
    }

    List<ArchiveFile> of(List<ArchiveFile> files) throws IOException {
        try (ClassHierarchy hierarchy = new ClassHierarchy(classPath)) {
            CanonicalClass canonical = new CanonicalClass(hierarchy);
            List<ArchiveFile> written = new ArrayList<>();
            for (ArchiveFile file : files) {
                written.add(file.name().endsWith(CLASS) ? written(file, canonical) : file);
            }
            return written;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static ArchiveFile written(ArchiveFile file, CanonicalClass canonical) throws IOException {
        return ArchiveFile.of(file.name(), canonical.of(file.content().read()));
    }
}
