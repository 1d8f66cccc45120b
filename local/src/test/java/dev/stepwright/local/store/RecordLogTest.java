package dev.stepwright.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordLogTest {

    @TempDir
    private Path folder;

    private List<String> found;

    private RecordLog open() {
        found = new ArrayList<>();
        return RecordLog.open(
                DataFolder.open(folder, "test 1"),
                (position, record) -> found.add(new String(record, StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Path file(int number) {
        return folder.resolve("%08d.log".formatted(number));
    }

    @Test
    void recordsAreThereAgain() {
        try (RecordLog log = open()) {
            Position first = log.append(bytes("one"));
            log.append(bytes("two"));
            assertThat(log.read(first)).isEqualTo(bytes("one"));
        }
        try (RecordLog log = open()) {
            log.append(bytes("three"));
        }
        open().close();
        assertThat(found).containsExactly("one", "two", "three");
    }

    @Test
    void aRecordThatIsNotWholeIsCutOffWhereverItEnds() throws IOException {
        try (RecordLog log = open()) {
            log.append(bytes("one"));
            log.append(bytes("twelve"));
        }
        byte[] whole = Files.readAllBytes(file(1));
        for (int length = 11; length < whole.length; length++) {
            deleteAll();
            Files.write(file(1), java.util.Arrays.copyOf(whole, length));
            try (RecordLog log = open()) {
                assertThat(found).containsExactly("one");
                log.append(bytes("more"));
            }
            open().close();
            assertThat(found).containsExactly("one", "more");
        }
    }

    @Test
    void damageElsewhereIsTold() throws IOException {
        try (RecordLog log = open()) {
            log.append(bytes("one"));
        }
        open().close();
        byte[] damaged = Files.readAllBytes(file(1));
        damaged[damaged.length - 1]++;
        Files.write(file(1), damaged);
        assertThatThrownBy(this::open).isInstanceOf(DataFolderException.class).hasMessageContaining("is damaged");
    }

    @Test
    void theOldestSegmentGoesAndWhatIsWantedStays() {
        try (RecordLog log = open()) {
            log.append(bytes("wanted"));
            log.append(bytes("not wanted"));
            log.removeOldest((position, record) -> {
                if (new String(record, StandardCharsets.UTF_8).equals("wanted")) {
                    log.append(record);
                }
            });
        }
        open().close();
        assertThat(found).containsExactly("wanted");
    }

    @Test
    void aFolderBelongsToOne() {
        try (RecordLog log = open()) {
            assertThat(log.size()).isZero();
            assertThatThrownBy(() -> DataFolder.open(folder, "test 1"))
                    .isInstanceOf(DataFolderException.class)
                    .hasMessageContaining("is in use by another local cloud");
        }
    }

    @Test
    void anotherFormatIsRefused() {
        open().close();
        assertThatThrownBy(() -> DataFolder.open(folder, "test 2"))
                .isInstanceOf(DataFolderException.class)
                .hasMessageContaining("it has the format 'test 1', and this one reads 'test 2'");
    }

    private void deleteAll() throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*.log")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
