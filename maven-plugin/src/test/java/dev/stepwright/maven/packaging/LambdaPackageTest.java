package dev.stepwright.maven.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LambdaPackageTest {

    @TempDir
    private Path folder;

    private Path classes;

    @BeforeEach
    void compile() throws IOException {
        classes = Files.createDirectories(folder.resolve("classes/shop"));
        Files.writeString(classes.resolve("Order.class"), "order");
        classes = classes.getParent();
    }

    @Test
    void hasTheModulesClassesAtTheRootAndItsLibrariesInLib() throws IOException {
        LambdaPackage contents = new LambdaPackage(classes, List.of(library("com.zaxxer", "HikariCP")));

        assertThat(names(contents)).containsExactly("lib/HikariCP-1.0.jar", "shop/Order.class");
    }

    @Test
    void hasTheClassesOfTheDslAtTheRoot() throws IOException {
        LambdaPackage contents = new LambdaPackage(classes, List.of(library("dev.stepwright", "stepwright-dsl")));

        assertThat(names(contents)).containsExactly("model/Type.class", "shop/Order.class");
    }

    @Test
    void leavesOutWhatTheRuntimeHas() throws IOException {
        LambdaPackage contents = new LambdaPackage(classes, List.of(library("com.amazonaws", "aws-lambda-java-core")));

        assertThat(names(contents)).containsExactly("shop/Order.class");
    }

    @Test
    void packsOurOwnLibrariesWithoutWhatABuildLeavesInThem() throws IOException {
        Library model = new Library("shop", "model", "model-1.0.jar", jar("model"), true);
        Path packed = folder.resolve("packed.jar");
        for (ArchiveFile file : new LambdaPackage(folder.resolve("none"), List.of(model)).files()) {
            Files.write(packed, file.content().read());
        }

        try (JarFile jar = new JarFile(packed.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName)).containsExactly("model/Type.class");
        }
    }

    private static List<String> names(LambdaPackage contents) throws IOException {
        return contents.files().stream().map(ArchiveFile::name).toList();
    }

    private Library library(String group, String artifact) throws IOException {
        return new Library(group, artifact, artifact + "-1.0.jar", jar(artifact), false);
    }

    /** As Maven makes and signs it. */
    private Path jar(String artifact) throws IOException {
        Path file = folder.resolve(artifact + ".jar");
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : List.of(
                    "META-INF/MANIFEST.MF",
                    "META-INF/PEOPLE.SF",
                    "META-INF/PEOPLE.RSA",
                    "META-INF/maven/pom.properties",
                    "model/Type.class")) {
                jar.putNextEntry(new ZipEntry(name));
                jar.write("Manifest-Version: 1.0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
