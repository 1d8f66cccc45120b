package dev.stepwright.maven.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The Lambda package as Lambda sees it after unpacking it, in a folder of its own. */
public record UnpackedPackage(Path folder) {

    /** Makes the folder hold the package and nothing else, touching only what differs. */
    public void write(LambdaPackage contents) throws IOException {
        Set<Path> wanted = new HashSet<>();
        Files.createDirectories(folder);
        for (ArchiveFile file : contents.files()) {
            Path target = folder.resolve(file.name());
            wanted.add(target);
            writeIfChanged(target, file.content().read());
        }
        for (ArchiveFile present : new ClassFolder(folder).files()) {
            Path file = folder.resolve(present.name());
            if (!wanted.contains(file)) {
                Files.delete(file);
            }
        }
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
