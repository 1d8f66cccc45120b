package dev.stepwright.local.buckets;

import dev.stepwright.engine.object.FolderObjectStore;
import dev.stepwright.engine.object.ListedObject;
import dev.stepwright.engine.object.ObjectName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder with a sub-folder for each bucket, into which files may be put by hand. */
final class FolderStorage implements Storage {

    private final Path folder;
    private final FolderObjectStore objects;

    FolderStorage(Path folder) {
        this.folder = folder;
        objects = new FolderObjectStore(folder);
    }

    @Override
    public List<String> buckets() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .map(bucket -> bucket.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Override
    public boolean create(String bucket) throws IOException {
        try {
            Files.createDirectory(folder.resolve(bucket));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** Folders without a file are no objects, and go with their bucket. */
    @Override
    public void remove(String bucket) throws IOException {
        try (Stream<Path> folders = Files.walk(folder.resolve(bucket))) {
            for (Path empty : folders.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(empty);
            }
        }
    }

    @Override
    public Optional<ListedObject> find(ObjectName object) throws IOException {
        return objects.find(object);
    }

    @Override
    public void remove(ObjectName object) throws IOException {
        objects.remove(object);
    }

    @Override
    public InputStream read(ObjectName object) throws IOException {
        return objects.read(object);
    }

    @Override
    public List<ListedObject> list(String bucket, String prefix) throws IOException {
        return objects.list(bucket, prefix);
    }

    @Override
    public void write(ObjectName object, byte[] content) throws IOException {
        objects.write(object, content);
    }
}
