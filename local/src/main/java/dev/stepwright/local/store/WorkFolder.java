package dev.stepwright.local.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a local cloud unpacks what it runs: in its data folder, if it has one, or in a temporary folder, which goes at
 * its end. What a killed process left of those is removed when the next one makes its own: the lock of a folder ends
 * with the process, other than a process id, which another container or a later process may have, too.
 */
public final class WorkFolder implements AutoCloseable {

    private static final String PREFIX = "stepwright-local";
    private static final String FORMAT = "stepwright work 1";

    /** A folder that is younger may not have its lock yet. */
    private static final Duration UNLOCKED = Duration.ofMinutes(1);

    private final Path path;
    private final Optional<DataFolder> temporary;

    private WorkFolder(Path path, Optional<DataFolder> temporary) {
        this.path = path;
        this.temporary = temporary;
    }

    /** @param dataFolder that is open */
    public static WorkFolder of(Optional<Path> dataFolder) {
        return dataFolder
                .map(folder -> new WorkFolder(folder, Optional.empty()))
                .orElseGet(WorkFolder::temporary);
    }

    private static WorkFolder temporary() {
        try {
            Path path = Files.createTempDirectory(PREFIX);
            removeAbandoned(path.getParent());
            return new WorkFolder(path, Optional.of(DataFolder.open(path, FORMAT)));
        } catch (IOException e) {
            throw new UncheckedIOException("There is no place to unpack functions: " + e, e);
        }
    }

    /** A part of it, which is made if there is none. */
    public Path part(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("There is no place to unpack functions: " + e, e);
        }
    }

    static void removeAbandoned(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            for (Path folder : folders.filter(WorkFolder::isOld).toList()) {
                removeUnlessLocked(folder);
            }
        }
    }

    private static boolean isOld(Path folder) {
        try {
            return folder.getFileName().toString().startsWith(PREFIX)
                    && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && Files.getLastModifiedTime(folder)
                            .toInstant()
                            .isBefore(Instant.now().minus(UNLOCKED));
        } catch (IOException e) {
            return false;
        }
    }

    /** One that cannot be opened or removed belongs to somebody else, or is being removed by another process. */
    private static void removeUnlessLocked(Path folder) {
        try {
            DataFolder.open(folder, FORMAT).close();
            FileTree.remove(folder);
        } catch (DataFolderException | IOException e) {
            return;
        }
    }

    @Override
    public void close() {
        temporary.ifPresent(folder -> {
            folder.close();
            try {
                FileTree.remove(path);
            } catch (IOException e) {
                throw new UncheckedIOException("The folder " + path + " cannot be removed: " + e, e);
            }
        });
    }
}
