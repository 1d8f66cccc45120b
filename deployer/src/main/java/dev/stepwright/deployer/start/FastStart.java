package dev.stepwright.deployer.start;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Runs a deployer in a JVM of its own that maps the classes of the AWS SDK from an archive instead of loading them: to
 * start a second JVM costs a tenth of what that saves.
 */
public final class FastStart {

    /** Set in the JVM that is started. */
    private static final String STARTED = "stepwright.started";

    private FastStart() {}

    /**
     * Runs a main class of a deployer's jar.
     *
     * @return its exit status; empty if there is no archive for this JVM, so that the caller has to go on itself
     */
    public static OptionalInt run(Class<?> deployer, String[] arguments) {
        if (System.getProperty(STARTED) != null) {
            return OptionalInt.empty();
        }
        return ArchiveFolder.ofJar(deployer)
                .filter(ArchiveFolder::isReady)
                .map(folder -> run(command(folder, jarOf(deployer), mainClass(), arguments)))
                .orElse(OptionalInt.empty());
    }

    /** The command that runs a deployer's jar, with the library's archive where there is one. */
    public static List<String> command(Path jar, String mainClass, List<String> arguments) throws IOException {
        String[] array = arguments.toArray(String[]::new);
        Optional<ArchiveFolder> folder = ArchiveFolder.ofJar(jar).filter(ArchiveFolder::isReady);
        return folder.isPresent() ? command(folder.get(), jar, mainClass, array) : command(jar, mainClass, array);
    }

    private static List<String> command(Path jar, String mainClass, String[] arguments) {
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-D" + STARTED + "=true",
                "-cp",
                jar.toString(),
                mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The command that runs a main class with the library's archive. */
    static List<String> command(ArchiveFolder folder, Path jar, String mainClass, String[] arguments) {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.add("-XX:SharedArchiveFile=" + folder.archive());
        command.add("-Xshare:auto");
        command.add("-Xlog:disable");
        command.add("-Xlog:all=error:stderr");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-D" + STARTED + "=true");
        command.add("-cp");
        command.add(folder.library() + System.getProperty("path.separator") + jar);
        command.add(mainClass);
        command.addAll(List.of(arguments));
        return command;
    }

    private static OptionalInt run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            Thread stop = new Thread(() -> stop(process), "stop-deployer");
            Runtime.getRuntime().addShutdownHook(stop);
            return OptionalInt.of(process.waitFor());
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    /** Whoever ends this JVM means the other one; it may need a moment to give its lock back. */
    private static void stop(Process process) {
        if (process.isAlive()) {
            process.destroy();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Path jarOf(Class<?> deployer) {
        try {
            return Path.of(
                    deployer.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of a loaded class is a file", e);
        }
    }

    private static String mainClass() {
        return StackWalker.getInstance()
                .walk(frames ->
                        frames.reduce((first, second) -> second).orElseThrow().getClassName());
    }
}
