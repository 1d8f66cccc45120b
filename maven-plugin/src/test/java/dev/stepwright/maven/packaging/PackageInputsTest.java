package dev.stepwright.maven.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageInputsTest {

    @TempDir
    private Path folder;

    private Path sources;
    private Path pom;
    private Path list;

    @BeforeEach
    void write() throws IOException {
        sources = Files.createDirectories(folder.resolve("src"));
        Files.writeString(sources.resolve("A.java"), "class A {}");
        pom = Files.writeString(folder.resolve("pom.xml"), "<project/>");
        list = folder.resolve("inputs");
        new PackageInputs(List.of(sources, pom)).writeTo(list);
    }

    @Test
    void nothingHasChanged() throws IOException {
        assertThat(unchanged()).isTrue();
    }

    @Test
    void aFileWasEdited() throws IOException {
        Files.writeString(pom, "<project></project>");
        assertThat(unchanged()).isFalse();
    }

    @Test
    void aFileWasAdded() throws IOException {
        Files.writeString(sources.resolve("B.java"), "class B {}");
        assertThat(unchanged()).isFalse();
    }

    @Test
    void aFileWasDeleted() throws IOException {
        Files.delete(sources.resolve("A.java"));
        assertThat(unchanged()).isFalse();
    }

    @Test
    void theProjectHasAnotherFolderNow() throws IOException {
        assertThat(PackageInputs.unchanged(list, List.of(folder.resolve("other"))))
                .isFalse();
    }

    @Test
    void noPackageWasMade() throws IOException {
        Files.delete(list);
        assertThat(unchanged()).isFalse();
    }

    private boolean unchanged() throws IOException {
        return PackageInputs.unchanged(list, List.of(sources));
    }
}
