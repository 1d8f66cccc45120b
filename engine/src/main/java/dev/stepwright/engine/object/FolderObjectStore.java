package dev.stepwright.engine.object;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder in which each sub-folder is a bucket, and each file in there, at any depth, an object. */
public final class FolderObjectStore implements ObjectStore {

    private final Path folder;

    public FolderObjectStore(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public InputStream read(ObjectName object) throws IOException {
        Path file = within(bucket(object.bucket()), object.key());
        if (!Files.isRegularFile(file)) {
            throw ObjectStoreException.noSuchKey();
        }
        return Files.newInputStream(file);
    }

    @Override
    public List<ListedObject> list(String bucket, String prefix) throws IOException {
        Path root = bucket(bucket);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> key(root, file).startsWith(prefix))
                    .map(file -> listed(root, file))
                    .sorted(Comparator.comparing(ListedObject::key))
                    .toList();
        }
    }

    @Override
    public void write(ObjectName object, byte[] content) throws IOException {
        Path file = within(bucket(object.bucket()), object.key());
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** What a listing would tell of an object, if there is one. */
    public Optional<ListedObject> find(ObjectName object) {
        Path bucket = bucket(object.bucket());
        Path file = within(bucket, object.key());
        return Files.isRegularFile(file) ? Optional.of(listed(bucket, file)) : Optional.empty();
    }

    /** Removes an object, if there is one. */
    public void remove(ObjectName object) throws IOException {
        Path file = within(bucket(object.bucket()), object.key());
        if (Files.isRegularFile(file)) {
            Files.delete(file);
        }
    }

    private Path bucket(String name) {
        Path bucket = within(folder, name);
        if (name.isEmpty() || !Files.isDirectory(bucket)) {
            throw ObjectStoreException.noSuchBucket();
        }
        return bucket;
    }

    /** A key is any text; one that leads out of its bucket names no object. */
    private static Path within(Path outer, String name) {
        try {
            Path inner = outer.resolve(name).normalize();
            if (inner.startsWith(outer)) {
                return inner;
            }
        } catch (InvalidPathException e) {
            throw ObjectStoreException.noSuchKey();
        }
        throw ObjectStoreException.noSuchKey();
    }

    private static String key(Path bucket, Path file) {
        return bucket.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private static ListedObject listed(Path bucket, Path file) {
        try {
            return new ListedObject(
                    key(bucket, file),
                    Files.size(file),
                    etag(file),
                    Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That of an object which was put in one piece: the MD5 sum of its content. */
    private static String etag(Path file) throws IOException {
        MessageDigest digest = md5();
        try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return '"' + HexFormat.of().formatHex(digest.digest()) + '"';
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
    }
}
