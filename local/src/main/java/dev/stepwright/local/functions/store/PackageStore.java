package dev.stepwright.local.functions.store;

import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.store.FileTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Unpacks zip files, each once, into a folder that is named after its digest. */
public final class PackageStore {

    public static final int DIRECT_LIMIT = 52_428_800;
    private static final long UNZIPPED_LIMIT = 262_144_000;
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final long unzippedLimit;

    /** @param folder that may have packages which were unpacked earlier */
    public PackageStore(Path folder) {
        this(folder, UNZIPPED_LIMIT);
    }

    PackageStore(Path folder, long unzippedLimit) {
        this.folder = folder;
        this.unzippedLimit = unzippedLimit;
    }

    /** @throws ApiException if Lambda would not take the zip file */
    public synchronized FunctionPackage unpack(byte[] zip) {
        String digest = FunctionPackage.digest(zip);
        return find(digest, zip.length).orElseGet(() -> unpack(digest, zip));
    }

    /**
     * A package that was unpacked, be it by an earlier process.
     *
     * @param size of its zip file
     */
    public synchronized Optional<FunctionPackage> find(String sha256, long size) {
        Path root = root(sha256);
        return Files.isDirectory(root) ? Optional.of(new FunctionPackage(sha256, size, root)) : Optional.empty();
    }

    /** Removes what no function has any more. */
    public synchronized void keepOnly(Set<String> digests) {
        Set<Path> wanted = digests.stream().map(this::root).collect(Collectors.toSet());
        try (Stream<Path> packages = Files.list(folder)) {
            for (Path unpacked : packages.filter(path -> !wanted.contains(path)).toList()) {
                FileTree.remove(unpacked);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Old packages of functions cannot be removed: " + e, e);
        }
    }

    /** Base64 has slashes. */
    private Path root(String sha256) {
        return folder.resolve(HexFormat.of().formatHex(Base64.getDecoder().decode(sha256)));
    }

    /** A package is at its place when it is whole, whenever the process ends. */
    private FunctionPackage unpack(String digest, byte[] zip) {
        Path root = root(digest);
        Path part = root.resolveSibling(root.getFileName() + ".part");
        try {
            FileTree.remove(part);
            unpack(zip, Files.createDirectories(part));
            Files.move(part, root, StandardCopyOption.ATOMIC_MOVE);
            return new FunctionPackage(digest, zip.length, root);
        } catch (ZipException e) {
            throw unreadable();
        } catch (IOException e) {
            throw new UncheckedIOException("Unpacking a function failed: " + e, e);
        }
    }

    private void unpack(byte[] zip, Path root) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            if (extract(in, root) == 0) {
                throw unreadable();
            }
        }
    }

    private int extract(ZipInputStream in, Path root) throws IOException {
        int count = 0;
        long left = unzippedLimit;
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
                left -= copy(in, file, left);
            }
        }
        return count;
    }

    /** Stops within an entry: a small zip file can hold one of any size. */
    private long copy(InputStream in, Path file, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw invalid("Unzipped size must be smaller than " + unzippedLimit + " bytes");
                }
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    private static ApiException unreadable() {
        return invalid("Could not unzip uploaded file. Please check your file, then try to upload again.");
    }

    private static ApiException invalid(String message) {
        return FunctionErrors.invalidValue(message);
    }
}
