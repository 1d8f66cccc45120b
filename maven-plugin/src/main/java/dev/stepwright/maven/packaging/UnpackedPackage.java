package dev.stepwright.maven.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The Lambda package as Lambda sees it after unpacking it, in a folder of its own. */
public record UnpackedPackage(Path folder) {

    /** Makes the folder hold the package and nothing else, touching only what differs; returns its class path. */
    public List<Path> write(LambdaPackage contents) throws IOException {
        List<Path> classPath = new ArrayList<>(List.of(folder));
        Set<Path> wanted = new HashSet<>();
        Files.createDirectories(folder);
        for (ArchiveFile file : contents.files()) {
            Path target = folder.resolve(file.name());
            wanted.add(target);
            writeIfChanged(target, file.content().read());
            if (isLibrary(target)) {
                classPath.add(target);
            }
        }
        for (ArchiveFile present : new ClassFolder(folder).files()) {
            Path file = folder.resolve(present.name());
            if (!wanted.contains(file)) {
                Files.delete(file);
            }
        }
        return classPath;
    }

    private boolean isLibrary(Path file) {
        return file.getParent().equals(folder.resolve("lib")) && file.toString().endsWith(".jar");
    }

    private static void writeIfChanged(Path target, byte[] content) throws IOException {
        boolean same = Files.isRegularFile(target)
                && Files.size(target) == content.length
                && Arrays.equals(Files.readAllBytes(target), content);
        if (!same) {
            Files.createDirectories(target.getParent());
            Files.write(target, content);
        }
    }
}
