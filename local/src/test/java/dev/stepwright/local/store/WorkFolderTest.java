package dev.stepwright.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

    @TempDir
    private Path parent;

    @Test
    void isTemporaryWithoutADataFolder() throws Exception {
        WorkFolder work = WorkFolder.of(Optional.empty());
        Path part = work.part("functions");
        Files.writeString(part.resolve("Handler.class"), "code");

        work.close();

        assertThat(part).doesNotExist();
        assertThat(part.getParent()).doesNotExist();
    }

    @Test
    void staysInADataFolder() throws Exception {
        WorkFolder work = WorkFolder.of(Optional.of(parent));
        Path part = work.part("functions");

        work.close();

        assertThat(part).isEqualTo(parent.resolve("functions")).exists();
    }

    @Test
    void removesWhatKilledProcessesLeft() throws Exception {
        Path abandoned = folder("stepwright-local1", Duration.ofHours(1));
        Path young = folder("stepwright-local2", Duration.ZERO);
        Path used = folder("stepwright-local3", Duration.ofHours(1));
        Path another = folder("something-else", Duration.ofHours(1));

        try (DataFolder lock = DataFolder.open(used, "stepwright work 1")) {
            Files.setLastModifiedTime(used, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
            WorkFolder.removeAbandoned(parent);
            assertThat(lock.path()).exists();
        }

        assertThat(abandoned).doesNotExist();
        assertThat(young).exists();
        assertThat(another).exists();
    }

    private Path folder(String name, Duration age) throws Exception {
        Path folder = Files.createDirectory(parent.resolve(name));
        Files.createDirectories(folder.resolve("functions/a"));
        Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(age)));
        return folder;
    }
}
