package dev.stepwright.maven.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchiveTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Compression.class)
    void holdsWhatWasPutIn(Compression compression) throws IOException {
        String large = "every line is the same\n".repeat(10_000);
        Path zip = folder.resolve("target/a.zip");
        new Archive(List.of(file("é/größe.txt", large), file("empty", "")), compression).writeTo(zip);

        assertThat(contents(zip)).containsExactly(Map.entry("é/größe.txt", large), Map.entry("empty", ""));
    }

    @ParameterizedTest
    @EnumSource(Compression.class)
    void sameContentsGiveTheSameBytesAtAnyTime(Compression compression) throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "hello");
        Archive archive = new Archive(List.of(ArchiveFile.of("text", text)), compression);
        byte[] before = archive.bytes();
        Files.setLastModifiedTime(text, FileTime.fromMillis(1_000_000_000_000L));

        assertThat(archive.bytes()).isEqualTo(before);
    }

    @Test
    void mayBeginWithAnotherArchive() throws IOException {
        Path library = folder.resolve("library.jar");
        new Archive(List.of(file("lib/One.class", "1"), file("lib/Two.class", "22")), Compression.DEFLATED)
                .writeTo(library);
        Path jar = folder.resolve("all.jar");
        new Archive(List.of(file("app/App.class", "app")), Compression.DEFLATED, Optional.of(library)).writeTo(jar);

        assertThat(contents(jar))
                .containsExactly(
                        Map.entry("lib/One.class", "1"),
                        Map.entry("lib/Two.class", "22"),
                        Map.entry("app/App.class", "app"));
    }

    @Test
    void refusesTwoFilesOfOneName() throws IOException {
        Path library = folder.resolve("library.jar");
        new Archive(List.of(file("A.class", "1")), Compression.DEFLATED).writeTo(library);
        Archive both = new Archive(List.of(file("A.class", "2")), Compression.DEFLATED, Optional.of(library));

        assertThatThrownBy(() -> both.writeTo(folder.resolve("all.jar")))
                .isInstanceOf(IOException.class)
                .hasMessage("the entry A.class is there twice");
    }

    @Test
    void refusesAHalfWrittenBeginning() throws IOException {
        Path half = Files.write(folder.resolve("half.jar"), new byte[100]);
        Archive archive = new Archive(List.of(), Compression.DEFLATED, Optional.of(half));

        assertThatThrownBy(archive::bytes).hasMessageContaining("half.jar is not whole; delete it");
    }

    private static ArchiveFile file(String name, String text) {
        return ArchiveFile.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> contents(Path zip) throws IOException {
        Map<String, String> contents = new LinkedHashMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().map(ZipEntry.class::cast).toList()) {
                try (InputStream in = file.getInputStream(entry)) {
                    contents.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return contents;
    }
}
