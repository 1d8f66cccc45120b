package dev.stepwright.maven.packaging;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a package was made of, so that an outdated one is not deployed: every file with its size and time.
 *
 * <p>Any difference counts, not only a later time: a file that was deleted, or replaced by an older one, changes the
 * package too.
 *
 * @param roots files, and folders with all that is in them
 */
public record PackageInputs(List<Path> roots) {

    private static final String ROOT = "root ";

    public PackageInputs {
        roots = List.copyOf(roots);
    }

    /**
     * Whether the file was written by {@link #writeTo}, and everything that it lists is as it was.
     *
     * @param known files and folders of which the package is known to be made; more are known when it is made
     */
    public static boolean unchanged(Path file, List<Path> known) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        List<String> lines = Files.readAllLines(file);
        List<Path> roots = lines.stream()
                .filter(line -> line.startsWith(ROOT))
                .map(line -> Path.of(line.substring(ROOT.length())))
                .toList();
        return roots.containsAll(known) && new PackageInputs(roots).lines().equals(lines);
    }

    public void writeTo(Path file) throws IOException {
        Files.write(file, lines());
    }

    private List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path root : roots) {
            lines.add(ROOT + root);
            addFiles(root, lines);
        }
        return lines;
    }

    private static void addFiles(Path root, List<String> lines) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : paths.filter(Files::isRegularFile).sorted().toList()) {
                lines.add("%d %d %s"
                        .formatted(
                                Files.size(file),
                                Files.getLastModifiedTime(file).toMillis(),
                                file));
            }
        }
    }
}
