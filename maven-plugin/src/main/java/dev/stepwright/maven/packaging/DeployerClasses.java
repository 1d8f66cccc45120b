package dev.stepwright.maven.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The classes of the generated deployer. Most changes are to the code of steps and leave its source as it is, so they
 * are kept from build to build, beside what they were compiled from.
 *
 * @param kept an archive of classes, which need not be there
 * @param compiler makes them
 * @param library tells versions of the library apart that the deployer is compiled against
 */
public record DeployerClasses(Path kept, DeployerCompiler compiler, String library) {

    private static final String ORIGIN = "origin.txt";

    /** The classes by their names in a jar. */
    public Map<String, byte[]> of(List<Path> sources) throws IOException, DeployerCompilationException {
        String origin = origin(sources);
        Optional<Map<String, byte[]>> known = known(origin);
        if (known.isPresent()) {
            return known.get();
        }
        Map<String, byte[]> classes = compiler.compile(sources);
        List<ArchiveFile> files = new ArrayList<>();
        files.add(ArchiveFile.of(ORIGIN, origin.getBytes(StandardCharsets.UTF_8)));
        classes.forEach((name, content) -> files.add(ArchiveFile.of(name, content)));
        new Archive(files, Compression.STORED).writeTo(kept);
        return classes;
    }

    /** All that the classes follow from. */
    private String origin(List<Path> sources) throws IOException {
        StringBuilder origin = new StringBuilder("JDK " + Runtime.version() + "\nlibrary " + library + "\n");
        for (Path source : sources) {
            origin.append(source).append('\n').append(Files.readString(source)).append('\n');
        }
        return origin.toString();
    }

    private Optional<Map<String, byte[]>> known(String origin) throws IOException {
        if (!Files.isRegularFile(kept)) {
            return Optional.empty();
        }
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(kept.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                files.put(entry.getName(), ArchiveFile.Content.of(zip, entry).read());
            }
        } catch (ZipException damaged) {
            // Whatever damaged the file, it is made anew.
            return Optional.empty();
        }
        byte[] keptOrigin = files.remove(ORIGIN);
        boolean same = keptOrigin != null && origin.equals(new String(keptOrigin, StandardCharsets.UTF_8));
        return same ? Optional.of(files) : Optional.empty();
    }
}
