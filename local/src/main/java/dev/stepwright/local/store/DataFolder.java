package dev.stepwright.local.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A folder that belongs to this process while it is open, and has a format that this version reads. */
public final class DataFolder implements AutoCloseable {

    private static final String FORMAT_FILE = "format";
    private static final String LOCK_FILE = "lock";

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /**
     * Opens a folder, which is made if there is none.
     *
     * @param format what is in it
     * @throws DataFolderException if another process has it open, or it has another format
     */
    public static DataFolder open(Path path, String format) {
        try {
            Files.createDirectories(path);
            FileChannel lockFile = lock(path);
            try {
                checkFormat(path, format);
                return new DataFolder(path, lockFile);
            } catch (IOException | RuntimeException e) {
                lockFile.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DataFolderException("The data folder %s cannot be used: %s".formatted(path, e), e);
        }
    }

    /** The operating system takes the lock back when the process ends, however it does. */
    private static FileChannel lock(Path path) throws IOException {
        FileChannel file =
                FileChannel.open(path.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(file) == null) {
            file.close();
            throw new DataFolderException(("The data folder %s is in use by another local cloud. Stop that one, choose"
                            + " another folder with -Dsfn.data=FOLDER, or run this one with -Dsfn.ephemeral, which"
                            + " keeps nothing.")
                    .formatted(path));
        }
        return file;
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    private static void checkFormat(Path path, String format) throws IOException {
        Path file = path.resolve(FORMAT_FILE);
        if (!Files.exists(file)) {
            Files.writeString(file, format + "\n");
        }
        String found = Files.readString(file).strip();
        if (!found.equals(format)) {
            throw new DataFolderException(("The data folder %s was written by another version of Stepwright: it has the"
                            + " format '%s', and this one reads '%s'. Use that version, choose another folder with"
                            + " -Dsfn.data=FOLDER, or delete the folder.")
                    .formatted(path, found, format));
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new DataFolderException("The data folder %s cannot be given back: %s".formatted(path, e), e);
        }
    }
}
