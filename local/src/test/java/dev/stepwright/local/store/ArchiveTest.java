package dev.stepwright.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    private Path folder;

    private Archive open() {
        return Archive.open(folder, failure -> {
            throw new AssertionError(failure);
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> texts(StoredJournal journal) {
        return journal.found().stream()
                .map(entry -> new String(entry, StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void theLastValueOfAKeyCounts() {
        try (Archive archive = open()) {
            archive.put("a/1", "one");
            archive.put("a/2", "two");
            archive.put("b/1", "other");
            archive.put("a/1", "uno");
            archive.put("a/3", "three");
            archive.remove("a/3");
        }
        try (Archive archive = open()) {
            assertThat(archive.values("a/")).containsExactlyInAnyOrderEntriesOf(Map.of("1", "uno", "2", "two"));
        }
    }

    @Test
    void anExecutionThatRunsHasItsJournals() {
        try (Archive archive = open()) {
            StoredExecution execution = archive.begin(bytes("input"));
            execution.journal().append(bytes("started"));
            execution.child("c").append(bytes("child started"));
            execution.journal().append(bytes("heard"));
            execution.child("c").append(bytes("child heard"));
        }
        for (int restarts = 0; restarts < 3; restarts++) {
            try (Archive archive = open()) {
                StoredExecution execution = archive.running().get(0);
                assertThat(execution.description()).isEqualTo(bytes("input"));
                assertThat(texts(execution.journal()))
                        .startsWith("started", "heard")
                        .hasSize(2 + restarts);
                assertThat(texts(execution.child("c"))).containsExactly("child started", "child heard");
                assertThat(execution.findChild("d")).isEmpty();
                execution.journal().append(bytes("more"));
            }
        }
    }

    @Test
    void anExecutionThatHasEndedIsWhatIsLeftOfIt() {
        try (Archive archive = open()) {
            StoredExecution first = archive.begin(bytes("1"));
            StoredExecution second = archive.begin(bytes("2"));
            second.end(bytes("second"));
            first.end(bytes("first"));
            archive.begin(bytes("3")).journal().append(bytes("started"));
            archive.begin(bytes("not started"));
        }
        try (Archive archive = open()) {
            assertThat(archive.ended()).containsExactly(1L, 2L);
            assertThat(archive.ended(2)).isEqualTo(bytes("second"));
            assertThat(archive.running()).extracting(StoredExecution::number).containsExactly(3L);
            assertThat(archive.begin(bytes("4")).number()).isEqualTo(4);
        }
    }

    @Test
    void nothingIsLeftOfAnExecutionThatWasDropped() {
        byte[] large = new byte[1 << 20];
        try (Archive archive = open()) {
            List<StoredExecution> dropped = new ArrayList<>();
            for (int number = 0; number < 60; number++) {
                StoredExecution execution = archive.begin(large);
                execution.journal().append(bytes("started"));
                execution.drop();
                dropped.add(execution);
            }
            dropped.forEach(execution -> execution.child("c").append(bytes("a child goes on")));
        }
        for (int restarts = 0; restarts < 3; restarts++) {
            try (Archive archive = open()) {
                assertThat(archive.running()).isEmpty();
            }
        }
    }

    @Test
    void whatNobodyWantsIsClearedAwayAndTheRestStays() throws IOException {
        byte[] large = new byte[1 << 20];
        try (Archive archive = open()) {
            archive.put("key", "value");
            StoredExecution running = archive.begin(bytes("running"));
            running.journal().append(bytes("started"));
            for (int number = 0; number < 100; number++) {
                StoredExecution execution = archive.begin(large);
                execution.end(bytes("ended"));
                if (number != 50) {
                    archive.forget(execution.number());
                }
            }
            running.journal().append(bytes("heard"));
        }
        for (int restarts = 0; restarts < 2; restarts++) {
            try (Archive archive = open()) {
                assertThat(archive.values("k")).containsEntry("ey", "value");
                assertThat(texts(archive.running().get(0).journal())).containsExactly("started", "heard");
                archive.ended().stream().filter(number -> number != 52).forEach(archive::forget);
                assertThat(archive.ended(52)).isEqualTo(bytes("ended"));
            }
        }
        assertThat(sizeOfFolder()).isLessThan(1 << 20);
    }

    private long sizeOfFolder() throws IOException {
        long size = 0;
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                size += Files.size(file);
            }
        }
        return size;
    }
}
