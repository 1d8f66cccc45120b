package dev.stepwright.deployer.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs a deployer in a JVM of its own that maps the classes of the AWS SDK from an archive instead of loading them: to
 * start a second JVM costs a tenth of what that saves.
 */
public final class FastStart {

    /**
     * For a JVM that lives for a second: the simplest collector, with room enough at the start not to be needed while
     * packages are sent, one thread that compiles, and that simply.
     */
    static final List<String> SHORT_LIFE = List.of(
            "-XX:+UseSerialGC",
            "-XX:InitialRAMPercentage=10",
            "-XX:NewRatio=1",
            "-XX:TieredStopAtLevel=1",
            "-XX:CICompilerCount=1",
            "-XX:-UsePerfData");

    private FastStart() {}

    /** The command that runs a deployer's jar, with the library's archive where there is one. */
    public static List<String> command(Path jar, List<String> arguments) throws IOException {
        ArchiveFolder folder = ArchiveFolder.of(StartFile.in(jar).library());
        return folder.isReady() ? archived(folder, jar.toString(), arguments) : plain(jar, arguments);
    }

    /**
     * The command that starts a deployer whose jar is still being made: it warms up, reads the jar's path from the
     * first line of standard input, and goes on as {@link #command} would.
     *
     * @param library the digest of the library that the jar is going to have
     * @return empty where there is no archive of that library
     */
    public static Optional<List<String>> waiting(String library, List<String> arguments) {
        ArchiveFolder folder = ArchiveFolder.of(library);
        return folder.isReady() ? Optional.of(archived(folder, Launcher.COMING, arguments)) : Optional.empty();
    }

    private static List<String> plain(Path jar, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(SHORT_LIFE);
        command.add("-jar");
        command.add(jar.toString());
        command.addAll(arguments);
        return command;
    }

    private static List<String> archived(ArchiveFolder folder, String jar, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(SHORT_LIFE);
        command.add("-XX:SharedArchiveFile=" + folder.archive());
        command.add("-Xshare:auto");
        command.add("-Xlog:disable");
        command.add("-Xlog:all=error:stderr");
        command.add("-D" + Launcher.JAR + "=" + jar);
        command.add("-cp");
        command.add(folder.library().toString());
        command.add(Launcher.class.getName());
        command.addAll(arguments);
        return command;
    }

    /** Runs a deployer with the library's archive; returns its exit status. */
    static int run(ArchiveFolder folder, Path jar, String[] arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(archived(folder, jar.toString(), List.of(arguments)))
                .inheritIO()
                .start();
        Runtime.getRuntime().addShutdownHook(new Stop(process));
        return process.waitFor();
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Whoever ends this JVM means the other one; it may need a moment to give its lock back. */
    private static final class Stop extends Thread {

        private final Process process;

        Stop(Process process) {
            this.process = process;
        }

        @Override
        public void run() {
            if (process.isAlive()) {
                process.destroy();
                try {
                    process.waitFor();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
