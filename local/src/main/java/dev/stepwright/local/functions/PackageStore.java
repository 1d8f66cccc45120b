package dev.stepwright.local.functions;

import dev.stepwright.local.protocol.ApiException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Unpacks zip files into a folder of its own, each once, and removes them at the end. */
public final class PackageStore implements AutoCloseable {

    static final int DIRECT_LIMIT = 52_428_800;
    private static final long UNZIPPED_LIMIT = 262_144_000;

    private final Path folder;
    private final Map<String, FunctionPackage> packages = new HashMap<>();

    private PackageStore(Path folder) {
        this.folder = folder;
    }

    public static PackageStore create() {
        try {
            return new PackageStore(Files.createTempDirectory("stepwright-functions"));
        } catch (IOException e) {
            throw new UncheckedIOException("There is no place to unpack functions: " + e, e);
        }
    }

    /** @throws ApiException if Lambda would not take the zip file */
    synchronized FunctionPackage unpack(byte[] zip) {
        return packages.computeIfAbsent(FunctionPackage.digest(zip), digest -> unpack(digest, zip));
    }

    private FunctionPackage unpack(String digest, byte[] zip) {
        Path root = folder.resolve(String.valueOf(packages.size()));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            Files.createDirectories(root);
            if (extract(in, root) == 0) {
                throw invalid("Could not unzip uploaded file. Please check your file, then try to upload again.");
            }
            return new FunctionPackage(digest, zip.length, classPath(root), root);
        } catch (ZipException e) {
            throw invalid("Could not unzip uploaded file. Please check your file, then try to upload again.");
        } catch (IOException e) {
            throw new UncheckedIOException("Unpacking a function failed: " + e, e);
        }
    }

    private static int extract(ZipInputStream in, Path root) throws IOException {
        int count = 0;
        long left = UNZIPPED_LIMIT;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            Path file = root.resolve(entry.getName()).normalize();
            if (!file.startsWith(root)) {
                throw new ZipException("The entry " + entry.getName() + " leads out of the package");
            }
            count++;
            if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else {
                Files.createDirectories(file.getParent());
                left -= Files.copy(in, file);
            }
            if (left < 0) {
                throw invalid("Unzipped size must be smaller than " + UNZIPPED_LIMIT + " bytes");
            }
        }
        return count;
    }

    /** As the managed Java runtimes have it: the package itself, then what is in its {@code lib}. */
    private static List<Path> classPath(Path root) throws IOException {
        List<Path> classPath = new ArrayList<>(List.of(root));
        Path libraries = root.resolve("lib");
        if (Files.isDirectory(libraries)) {
            try (Stream<Path> jars = Files.list(libraries)) {
                jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().forEach(classPath::add);
            }
        }
        return classPath;
    }

    @Override
    public synchronized void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }

    private static ApiException invalid(String message) {
        return FunctionErrors.invalidValue(message);
    }
}
