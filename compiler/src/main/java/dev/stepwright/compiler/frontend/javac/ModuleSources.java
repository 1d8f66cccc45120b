package dev.stepwright.compiler.frontend.javac;

import dev.stepwright.compiler.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java files of a module, and which of them have to be parsed. */
public final class ModuleSources {

    private static final Pattern ANNOTATION =
            Pattern.compile("@(dev\\s*\\.\\s*stepwright\\s*\\.\\s*)?(Workflow|Step)\\b");

    private final List<Path> roots;
    private final Map<Path, SourceFile> files;

    private ModuleSources(List<Path> roots, Map<Path, SourceFile> files) {
        this.roots = roots;
        this.files = files;
    }

    /** Reads all Java files below the roots; a root that does not exist has none. */
    public static ModuleSources read(List<Path> roots) {
        List<Path> existing = roots.stream().filter(Files::isDirectory).toList();
        Map<Path, SourceFile> files = new LinkedHashMap<>();
        existing.forEach(root -> readRoot(root, files));
        return new ModuleSources(existing, files);
    }

    List<Path> roots() {
        return roots;
    }

    /** The file that javac calls by this path, when it is one of the module's. */
    Optional<SourceFile> file(Path path) {
        return Optional.ofNullable(files.get(path.toAbsolutePath().normalize()));
    }

    /** The files that mention the annotations, by name. */
    public List<SourceFile> annotated() {
        return byName(files.values().stream()
                .filter(file -> ANNOTATION.matcher(file.text()).find()));
    }

    /**
     * The paths of the annotated files, and of those that declare subclasses of a class they name: a catch clause has
     * to know the subclasses of what it catches.
     */
    List<Path> pathsToParse() {
        List<SourceFile> annotated = annotated();
        Set<SourceFile> subclasses = SubclassSearch.over(files.values()).filesWithSubclasses(annotated);
        Set<SourceFile> wanted =
                Stream.concat(annotated.stream(), subclasses.stream()).collect(Collectors.toSet());
        return files.entrySet().stream()
                .filter(entry -> wanted.contains(entry.getValue()))
                .sorted(Comparator.comparing(entry -> entry.getValue().name()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void readRoot(Path root, Map<Path, SourceFile> files) {
        try (Stream<Path> found = Files.walk(root)) {
            List<Path> paths =
                    new ArrayList<>(found.filter(path -> path.toString().endsWith(".java"))
                            .filter(Files::isRegularFile)
                            .toList());
            paths.sort(Comparator.comparing(path -> nameBelow(root, path)));
            for (Path path : paths) {
                // A malformed byte becomes a replacement character here, and an error of javac's when it matters.
                String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
                files.putIfAbsent(
                        path.toAbsolutePath().normalize(),
                        new SourceFile(path.toString(), nameBelow(root, path), text));
            }
        } catch (IOException exception) {
            throw new UncheckedIOException("cannot read the Java sources in " + root, exception);
        }
    }

    private static String nameBelow(Path root, Path path) {
        return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static List<SourceFile> byName(Stream<SourceFile> files) {
        return files.sorted(Comparator.comparing(SourceFile::name)).toList();
    }
}
