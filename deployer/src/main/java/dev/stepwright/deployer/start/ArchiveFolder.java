package dev.stepwright.deployer.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * Where the library and its class-data archives are kept, once for each version of the library and each JVM.
 *
 * <p>A class-data archive belongs to one build of the JVM and to one class path
 * (https://docs.oracle.com/en/java/javase/17/docs/specs/man/java.html#application-class-data-sharing); what follows the
 * archived part of the class path may differ, so the library has a jar of its own before an application's.
 *
 * @param folder of this version of the library
 */
public record ArchiveFolder(Path folder) {

    /** The name of a file in a deployer's jar that holds the digest of the library in it. */
    public static final String DIGEST_FILE = "stepwright/library.sha256";

    /** Set to {@code off}, nothing is kept and nothing is started faster. */
    public static final String SWITCH = "stepwright.archive";

    /** The folder for a version of the library; empty if archives are switched off. */
    public static Optional<ArchiveFolder> of(String digest) {
        if ("off".equals(System.getProperty(SWITCH))) {
            return Optional.empty();
        }
        return Optional.of(new ArchiveFolder(cache(System.getenv()).resolve(digest)));
    }

    /** The folder for the version of the library in a deployer's jar; empty if the jar does not say which it is. */
    static Optional<ArchiveFolder> ofJar(Class<?> deployer) {
        try (var in = deployer.getResourceAsStream("/" + DIGEST_FILE)) {
            return in == null ? Optional.empty() : of(read(in));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Optional<ArchiveFolder> ofJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            ZipEntry digest = file.getEntry(DIGEST_FILE);
            return digest == null ? Optional.empty() : of(read(file.getInputStream(digest)));
        }
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
    }

    public Path library() {
        return folder.resolve("deployer-library.jar");
    }

    /** The archive for the JVM that runs this. */
    public Path archive() {
        String jvm = System.getProperty("java.vm.name") + "-" + System.getProperty("java.vm.version") + "-"
                + System.getProperty("os.arch");
        return folder.resolve(jvm.replaceAll("[^A-Za-z0-9.+-]", "_") + ".jsa");
    }

    public boolean isReady() {
        return Files.isReadable(library()) && Files.isReadable(archive());
    }

    private static Path cache(Map<String, String> environment) {
        String xdg = environment.get("XDG_CACHE_HOME");
        Path base = xdg == null || xdg.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return base.resolve("stepwright");
    }
}
