package dev.stepwright.maven.deploy;

import dev.stepwright.deployer.start.FastStart;
import dev.stepwright.deployer.start.StartFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs the deployer in the application's jar, with the settings of this build, in a JVM of its own.
 *
 * <p>The plugin itself does not depend on the AWS SDK: resolving its sixty artifacts would make every goal slower,
 * those too that never speak to AWS. A JVM of its own can also start from a class-data archive, which Maven's cannot,
 * and warm up while the jar is being made.
 */
public final class DeployerProcess implements AutoCloseable {

    private final List<String> arguments;
    private @Nullable Process waiting;
    private @Nullable String library;

    /** @param arguments the goal and its flags */
    public DeployerProcess(List<String> arguments) {
        this.arguments = List.copyOf(arguments);
    }

    /**
     * Starts the JVM before the jar is there, if an earlier build left one that tells which library it will have.
     *
     * @param former the jar of an earlier build
     */
    public void warmUp(Path former) {
        if (!Files.isRegularFile(former)) {
            return;
        }
        try {
            String digest = StartFile.in(former).library();
            Optional<List<String>> command = FastStart.waiting(digest, arguments);
            if (command.isPresent()) {
                waiting = new ProcessBuilder(command.get()).start();
                library = digest;
            }
        } catch (IOException e) {
            // Whatever is wrong with a jar that is about to be replaced, the new one is started without it.
            waiting = null;
        }
    }

    /**
     * Returns the exit status.
     *
     * @param settings the deployer reads them from its standard input, where other users do not see them
     * @param out what the deployer says; Maven may send it to a file
     */
    public int run(Path jar, PomSettings settings, PrintStream out, PrintStream err)
            throws IOException, InterruptedException {
        Process early = waiting;
        boolean warm =
                early != null && early.isAlive() && StartFile.in(jar).library().equals(library);
        Process process = warm ? early : new ProcessBuilder(FastStart.command(jar, arguments)).start();
        Thread stop = new Thread(process::destroy, "stop-deployer");
        Runtime.getRuntime().addShutdownHook(stop);
        try (OutputStream in = process.getOutputStream()) {
            if (warm) {
                in.write((jar + "\n").getBytes(StandardCharsets.UTF_8));
            }
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

    /** Ends a JVM that was started and not needed; one that runs has ended by then. */
    @Override
    public void close() {
        if (waiting != null) {
            waiting.destroy();
        }
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
