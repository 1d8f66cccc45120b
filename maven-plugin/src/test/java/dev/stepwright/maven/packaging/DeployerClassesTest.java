package dev.stepwright.maven.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeployerClassesTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    @Test
    void compilesAnewOnlyWhatHasChanged() throws Exception {
        Map<String, byte[]> first = classes("A", "library 1");
        assertThat(first).containsOnlyKeys("sample/A.class");

        assertThat(classesAfterAging("A", "library 1")).containsOnlyKeys("sample/A.class");
        assertThat(Files.getLastModifiedTime(kept())).isEqualTo(LONG_AGO);
        assertThat(classesAfterAging("B", "library 1")).containsOnlyKeys("sample/B.class");
        assertThat(Files.getLastModifiedTime(kept())).isNotEqualTo(LONG_AGO);
        classesAfterAging("B", "library 2");
        assertThat(Files.getLastModifiedTime(kept())).isNotEqualTo(LONG_AGO);
    }

    @Test
    void givesTheSameBytesFromBothPlaces() throws Exception {
        Map<String, byte[]> compiled = classes("A", "library");
        Map<String, byte[]> read = classes("A", "library");

        assertThat(read.get("sample/A.class")).isEqualTo(compiled.get("sample/A.class"));
    }

    @Test
    void makesADamagedFileAnew() throws Exception {
        Files.writeString(kept(), "half of it");

        assertThat(classes("A", "library")).containsOnlyKeys("sample/A.class");
    }

    @Test
    void keepsNothingOfWhatJavacRefuses() throws IOException {
        Path source = Files.writeString(folder.resolve("A.java"), "class A { int a = \"text\"; }");

        assertThatThrownBy(() ->
                        new DeployerClasses(kept(), new DeployerCompiler(List.of()), "library").of(List.of(source)))
                .isInstanceOf(DeployerCompilationException.class);
        assertThat(kept()).doesNotExist();
    }

    private Map<String, byte[]> classesAfterAging(String name, String library)
            throws IOException, DeployerCompilationException {
        Files.setLastModifiedTime(kept(), LONG_AGO);
        return classes(name, library);
    }

    private Map<String, byte[]> classes(String name, String library) throws IOException, DeployerCompilationException {
        Path source = Files.writeString(
                folder.resolve(name + ".java"), "package sample; class %s { int a = 1; }".formatted(name));
        return new DeployerClasses(kept(), new DeployerCompiler(List.of()), library).of(List.of(source));
    }

    private Path kept() {
        return folder.resolve("deployer.classes");
    }
}
