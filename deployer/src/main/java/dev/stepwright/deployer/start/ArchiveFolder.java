package dev.stepwright.deployer.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

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

    /** Set to {@code off}, an archive is neither made nor used. */
    private static final String SWITCH = "stepwright.archive";

    /** The folder for a version of the library. */
    public static ArchiveFolder of(String digest) {
        return new ArchiveFolder(cache(System.getenv()).resolve(digest));
    }

    /** Whether archives are to be made and used at all. */
    public static boolean isWanted() {
        return !"off".equals(System.getProperty(SWITCH));
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
        return isWanted() && Files.isReadable(library()) && Files.isReadable(archive());
    }

    private static Path cache(Map<String, String> environment) {
        String xdg = environment.get("XDG_CACHE_HOME");
        Path base = xdg == null || xdg.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return base.resolve("stepwright");
    }
}
