package dev.stepwright.maven.packaging;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
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

    private static final byte[] TEXT = "Manifest-Version: 1.0\r\n\r\n".getBytes(StandardCharsets.UTF_8);

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

        try (JarFile jar = new JarFile(packed(model).toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName)).containsExactly("model/Type.class");
        }
    }

    @Test
    void unpacksLibrariesSoThatAJvmNeedNot() throws IOException {
        Path packed = packed(new Library(
                "org", "text", "text-1.0.jar", jar("text", "META-INF/MANIFEST.MF", "a/", "a/Text.class"), false));

        try (JarFile jar = new JarFile(packed.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .containsExactly("META-INF/MANIFEST.MF", "a/", "a/Text.class");
            assertThat(jar.stream()).allMatch(entry -> entry.getMethod() == ZipEntry.STORED);
            assertThat(jar.getManifest().getMainAttributes()).isNotEmpty();
        }
    }

    @Test
    void leavesSignedLibrariesAsTheyAre() throws IOException {
        Path signed = jar("signed");

        assertThat(packed(new Library("org", "signed", "signed-1.0.jar", signed, false)))
                .hasSameBinaryContentAs(signed);
    }

    @Test
    void writesClassesOfTheBuildInOneForm() throws IOException {
        byte[] compiled = ownClass();
        Files.write(classes.resolve("shop/Order.class"), compiled);
        byte[] packed = contentOf("shop/Order.class");
        Files.write(classes.resolve("shop/Order.class"), packed);

        assertThat(packed).isNotEqualTo(compiled).isEqualTo(contentOf("shop/Order.class"));
    }

    @Test
    void leavesClassesOfReleasedLibrariesAsTheyAre() throws IOException {
        byte[] compiled = ownClass();
        Path jar = folder.resolve("model.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("model/Type.class"));
            zip.write(compiled);
        }

        assertThat(typeIn(packed(new Library("shop", "model", "model-1.0.jar", jar, false))))
                .isEqualTo(compiled);
        assertThat(typeIn(packed(new Library("shop", "model", "model-1.0.jar", jar, true))))
                .isNotEqualTo(compiled);
    }

    private static byte[] ownClass() throws IOException {
        try (InputStream in = LambdaPackageTest.class.getResourceAsStream("LambdaPackageTest.class")) {
            return requireNonNull(in).readAllBytes();
        }
    }

    private byte[] contentOf(String name) throws IOException {
        for (ArchiveFile file : new LambdaPackage(classes, List.of()).files()) {
            if (file.name().equals(name)) {
                return file.content().read();
            }
        }
        throw new AssertionError("not in the package: " + name);
    }

    private static byte[] typeIn(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return ArchiveFile.Content.of(file, file.getEntry("model/Type.class"))
                    .read();
        }
    }

    private Path packed(Library library) throws IOException {
        List<ArchiveFile> files = new LambdaPackage(folder.resolve("none"), List.of(library)).files();
        assertThat(files).hasSize(1);
        return Files.write(folder.resolve("packed.jar"), files.get(0).content().read());
    }

    private static List<String> names(LambdaPackage contents) throws IOException {
        return contents.files().stream().map(ArchiveFile::name).toList();
    }

    private Library library(String group, String artifact) throws IOException {
        return new Library(group, artifact, artifact + "-1.0.jar", jar(artifact), false);
    }

    /** As Maven makes and signs it. */
    private Path jar(String artifact) throws IOException {
        return jar(
                artifact,
                "META-INF/MANIFEST.MF",
                "META-INF/PEOPLE.SF",
                "META-INF/PEOPLE.RSA",
                "META-INF/maven/pom.properties",
                "model/Type.class");
    }

    private Path jar(String artifact, String... entries) throws IOException {
        Path file = folder.resolve(artifact + ".jar");
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : entries) {
                jar.putNextEntry(new ZipEntry(name));
                jar.write(name.endsWith("/") ? new byte[0] : TEXT);
            }
        }
        return file;
    }
}
