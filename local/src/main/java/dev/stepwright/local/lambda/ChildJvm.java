package dev.stepwright.local.lambda;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A child process whose output is passed on line by line. */
final class ChildJvm {

    /** Output may outlive the process if it started one of its own. */
    private static final long OUTPUT_GRACE_MILLIS = 1_000;

    private final ProcessBuilder command;
    private @Nullable Process process;

    ChildJvm(ProcessBuilder command) {
        this.command = command;
    }

    /** @param onExit called with the exit status after the last line of output */
    synchronized void start(Consumer<String> lines, IntConsumer onExit) throws IOException {
        Process started = command.start();
        process = started;
        started.getOutputStream().close();
        Thread output = daemon(started, "stdout", () -> copy(started.getInputStream(), lines));
        Thread errors = daemon(started, "stderr", () -> copy(started.getErrorStream(), lines));
        daemon(started, "exit", () -> onExit.accept(awaitExit(started, List.of(output, errors))));
    }

    synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    synchronized void kill() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    /** Returns when the process is gone, so that a caller who is about to end leaves no orphan. */
    synchronized void killAndWait() {
        kill();
        try {
            if (process != null) {
                process.waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int awaitExit(Process process, List<Thread> outputs) {
        try {
            int status = process.waitFor();
            for (Thread output : outputs) {
                output.join(OUTPUT_GRACE_MILLIS);
            }
            return status;
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts this thread", e);
        }
    }

    private static Thread daemon(Process process, String purpose, Runnable work) {
        Thread thread = new Thread(outermostGroup(), work, "stepwright-child-" + process.pid() + "-" + purpose);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** That of the calling thread is interrupted when the HTTP server closes, which may be what calls. */
    private static ThreadGroup outermostGroup() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }

    private static void copy(InputStream in, Consumer<String> lines) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines);
        } catch (IOException | UncheckedIOException e) {
            // The pipe of a killed process breaks in the middle of a line; there is nothing left to pass on.
            return;
        }
    }
}
