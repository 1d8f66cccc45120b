package dev.stepwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.compiler.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final GeneratedFile MANIFEST = new GeneratedFile("manifest.json", "{}\n");
    private static final GeneratedFile HANDLER = new GeneratedFile("handlers/shop/Handler.java", "class Handler {}\n");

    @TempDir
    Path parent;

    private Path root;
    private OutputFolder folder;

    @BeforeEach
    void open() {
        root = parent.resolve("generated");
        folder = new OutputFolder(root);
    }

    @Test
    void writesFilesAndTheirFolders() throws IOException {
        OutputFolder.Changes changes = folder.write(List.of(HANDLER, MANIFEST));
        assertThat(changes)
                .isEqualTo(
                        new OutputFolder.Changes(List.of("handlers/shop/Handler.java", "manifest.json"), List.of(), 0));
        assertThat(root.resolve("handlers/shop/Handler.java")).hasContent("class Handler {}\n");
    }

    @Test
    void leavesFilesAloneThatAreAsTheyShouldBe() throws IOException {
        folder.write(List.of(HANDLER, MANIFEST));
        FileTime old = FileTime.fromMillis(0);
        Files.setLastModifiedTime(root.resolve("manifest.json"), old);
        assertThat(folder.write(List.of(HANDLER, MANIFEST)))
                .isEqualTo(new OutputFolder.Changes(List.of(), List.of(), 2));
        assertThat(Files.getLastModifiedTime(root.resolve("manifest.json"))).isEqualTo(old);
    }

    @Test
    void deletesWhatIsNoLongerGeneratedAndFoldersThatBecameEmpty() throws IOException {
        folder.write(List.of(HANDLER, MANIFEST));
        assertThat(folder.write(List.of(MANIFEST)).deleted()).containsExactly("handlers/shop/Handler.java");
        assertThat(root.resolve("handlers")).doesNotExist();
        assertThat(root.resolve("manifest.json")).exists();
    }

    @Test
    void keepsFilesOfOthers() throws IOException {
        folder.write(List.of(HANDLER, MANIFEST));
        Path notes = Files.writeString(root.resolve("handlers/shop/notes.txt"), "mine");
        folder.write(List.of());
        assertThat(notes).exists();
        assertThat(root.resolve("manifest.json")).doesNotExist();
        assertThat(root.resolve(OutputFolder.LIST)).doesNotExist();
    }

    @Test
    void neverDeletesOutsideItsFolder() throws IOException {
        Path precious = Files.writeString(parent.resolve("precious.txt"), "mine");
        folder.write(List.of(MANIFEST));
        Files.writeString(root.resolve(OutputFolder.LIST), "../precious.txt\n");
        assertThatThrownBy(() -> folder.write(List.of(MANIFEST)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("../precious.txt");
        assertThat(precious).exists();
    }

    @Test
    void findsNoDifferencesAfterWriting() throws IOException {
        folder.write(List.of(HANDLER, MANIFEST));
        assertThat(folder.differences(List.of(HANDLER, MANIFEST))).isEmpty();
    }

    @Test
    void listsEveryDifferenceAndWritesNothing() throws IOException {
        folder.write(List.of(HANDLER, MANIFEST));
        Files.writeString(root.resolve("manifest.json"), "[]");
        GeneratedFile added = new GeneratedFile("orders.asl.json", "{}\n");
        assertThat(folder.differences(List.of(MANIFEST, added)))
                .containsExactly(
                        "changed: manifest.json",
                        "missing: orders.asl.json",
                        "changed: .sfn-generated",
                        "no longer generated: handlers/shop/Handler.java");
        assertThat(root.resolve("manifest.json")).hasContent("[]");
        assertThat(root.resolve("orders.asl.json")).doesNotExist();
    }
}
