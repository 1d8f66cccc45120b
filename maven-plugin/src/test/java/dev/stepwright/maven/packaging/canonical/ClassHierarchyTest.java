package dev.stepwright.maven.packaging.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassHierarchyTest {

    @TempDir
    private Path folder;

    @Test
    void findsWhatTwoClassesExtend() throws IOException {
        try (ClassHierarchy hierarchy = new ClassHierarchy(List.of(compiled(), folder.resolve("none")))) {
            assertThat(hierarchy.commonSuperclass("A$One", "A$Two")).isEqualTo("A$Above");
            assertThat(hierarchy.commonSuperclass("A$One", "A$Above")).isEqualTo("A$Above");
            assertThat(hierarchy.commonSuperclass("A$Above", "A$One")).isEqualTo("A$Above");
            assertThat(hierarchy.commonSuperclass("A$One", "A")).isEqualTo("java/lang/Object");
            assertThat(hierarchy.commonSuperclass("A$One", "java/lang/Error")).isEqualTo("java/lang/Throwable");
            assertThat(hierarchy.commonSuperclass("java/util/List", "java/util/ArrayList"))
                    .isEqualTo("java/lang/Object");
            assertThatThrownBy(() -> hierarchy.commonSuperclass("A", "a/Missing"))
                    .isInstanceOf(TypeNotPresentException.class);
        }
    }

    @Test
    void readsAJarThatAnotherOneCloses() throws IOException {
        Path jar = jar(compiled());
        try (ClassHierarchy hierarchy = new ClassHierarchy(List.of(jar))) {
            ClassHierarchy other = new ClassHierarchy(List.of(jar));
            assertThat(other.commonSuperclass("A$One", "A$Two")).isEqualTo("A$Above");
            other.close();

            assertThat(hierarchy.commonSuperclass("A$One", "A$Two")).isEqualTo("A$Above");
        }
    }

    private Path compiled() throws IOException {
        return Compiled.of(folder, """
                        class A {
                            static class Above extends Exception {}
                            static class One extends Above {}
                            static class Two extends Above {}
                        }
                        """).folder();
    }

    private Path jar(Path classes) throws IOException {
        Path jar = folder.resolve("a.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of("A$One.class", "A$Two.class", "A$Above.class")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Files.readAllBytes(classes.resolve(name)));
            }
        }
        return jar;
    }
}
