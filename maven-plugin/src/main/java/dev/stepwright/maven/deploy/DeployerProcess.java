package dev.stepwright.maven.deploy;

import dev.stepwright.deployer.start.FastStart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the deployer in the application's jar, with the settings of this build, in a JVM of its own.
 *
 * <p>The plugin itself does not depend on the AWS SDK: resolving its sixty artifacts would make every goal slower,
 * those too that never speak to AWS. A JVM of its own can also start from a class-data archive, which Maven's cannot.
 *
 * @param arguments the goal and its flags
 * @param settings the deployer reads them from its standard input, where other users do not see them
 */
public record DeployerProcess(Path jar, List<String> arguments, PomSettings settings) {

    public DeployerProcess {
        arguments = List.copyOf(arguments);
    }

    /**
     * Returns the exit status.
     *
     * @param out what the deployer says; Maven may send it to a file
     */
    public int run(PrintStream out, PrintStream err) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(FastStart.command(jar, arguments)).start();
        Thread stop = new Thread(process::destroy, "stop-deployer");
        Runtime.getRuntime().addShutdownHook(stop);
        try (OutputStream in = process.getOutputStream()) {
            settings.writeForGoal(in);
        }
        Thread errors = copying(process.getErrorStream(), err);
        Thread text = copying(process.getInputStream(), out);
        text.join();
        errors.join();
        int status = process.waitFor();
        Runtime.getRuntime().removeShutdownHook(stop);
        return status;
    }

    /** Passes on what is written as soon as it is there. */
    private static Thread copying(InputStream from, PrintStream to) {
        Thread thread = new Thread(() -> copy(from, to), "deployer-output");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void copy(InputStream from, PrintStream to) {
        byte[] buffer = new byte[4096];
        try (from) {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                to.write(buffer, 0, read);
                to.flush();
            }
        } catch (IOException e) {
            to.println("What the deployer says can no longer be read: " + e.getMessage());
        }
    }
}
