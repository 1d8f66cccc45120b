package dev.stepwright.maven.packaging;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A folder of classes and resources, such as {@code target/classes}. */
record ClassFolder(Path folder) {

    /** Its files, sorted by name; none if the module has no classes. */
    List<ArchiveFile> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(Files::isRegularFile)
                    .map(file -> ArchiveFile.of(nameOf(file), file))
                    .sorted(Comparator.comparing(ArchiveFile::name))
                    .toList();
        }
    }

    private String nameOf(Path file) {
        return StreamSupport.stream(folder.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
