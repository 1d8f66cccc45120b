package dev.stepwright.maven.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What Lambda unpacks and runs: the module's classes at the root, its run-time libraries in {@code lib}.
 *
 * <p>The classes of our own {@code dsl} are at the root, too: every handler begins with its reader and writer of JSON,
 * and to find them in {@code lib} a class loader would open every jar whose name comes before. What the managed
 * runtimes bring along is left out, since their own copy is found first.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/java-package.html">Deploy Java Lambda functions with .zip
 *     or JAR file archives</a>
 */
public record LambdaPackage(Path classes, List<Library> libraries) {

    /** Jars that are not compressed have two or three times the size, of which Lambda takes 250 MB in all. */
    private static final long MOST_TO_STORE = 50_000_000;

    public LambdaPackage {
        libraries = List.copyOf(libraries);
    }

    /** All files, sorted by name. */
    public List<ArchiveFile> files() throws IOException {
        List<ArchiveFile> files = new ArrayList<>(canonical(new ClassFolder(classes).files()));
        LibraryNames names = new LibraryNames(libraries);
        for (Library library : libraries) {
            if (library.is("dev.stepwright", "stepwright-dsl")) {
                files.addAll(unpacked(library));
            } else if (!library.is("com.amazonaws", "aws-lambda-java-core")) {
                files.add(new ArchiveFile(names.of(library), () -> contentOf(library)));
            }
        }
        return files.stream().sorted(Comparator.comparing(ArchiveFile::name)).toList();
    }

    /** The bytes depend on the contents of what is packed, never on when or where. */
    private byte[] contentOf(Library library) throws IOException {
        if (isBuiltHere(library)) {
            return new Archive(unpacked(library), Compression.STORED).bytes();
        }
        return isSmall() ? new StoredJar(library.file()).bytes() : Files.readAllBytes(library.file());
    }

    private List<ArchiveFile> unpacked(Library library) throws IOException {
        List<ArchiveFile> files = new RepackedJar(library.file()).files();
        return isBuiltHere(library) ? canonical(files) : files;
    }

    /** What was released has the same bytes for everybody. */
    private static boolean isBuiltHere(Library library) {
        return library.ours() || Files.isDirectory(library.file());
    }

    private List<ArchiveFile> canonical(List<ArchiveFile> files) throws IOException {
        List<Path> classPath = new ArrayList<>(List.of(classes));
        libraries.forEach(library -> classPath.add(library.file()));
        return new CanonicalFiles(classPath).of(files);
    }

    private boolean isSmall() throws IOException {
        long size = 0;
        for (Library library : libraries) {
            size += Files.size(library.file());
        }
        return size <= MOST_TO_STORE;
    }
}
