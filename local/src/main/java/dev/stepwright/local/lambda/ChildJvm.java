package dev.stepwright.local.lambda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A child process whose output is passed on line by line. */
final class ChildJvm {

    private static final String PEAK = "VmHWM:";

    private final ProcessBuilder command;
    private @Nullable Process process;
    private List<ChildOutput> outputs = List.of();

    ChildJvm(ProcessBuilder command) {
        this.command = command;
    }

    /** @param onExit called with the exit status after the last line of output */
    synchronized void start(Consumer<String> lines, IntConsumer onExit) throws IOException {
        Process started = command.start();
        process = started;
        started.getOutputStream().close();
        List<ChildOutput> both = List.of(
                new ChildOutput(started.pid(), 1, started.getInputStream(), lines),
                new ChildOutput(started.pid(), 2, started.getErrorStream(), lines));
        outputs = both;
        daemon(started.pid(), "exit", () -> onExit.accept(awaitExit(started, both)));
    }

    synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Returns when what has been printed so far was passed on. */
    void catchUp() throws InterruptedException {
        for (ChildOutput output : outputs()) {
            output.catchUp();
        }
    }

    /** The most memory that the process has ever taken, in MB, as far as the system tells. */
    synchronized OptionalLong maxMemory() {
        if (process == null) {
            return OptionalLong.empty();
        }
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst();
        } catch (IOException e) {
            // It has ended.
            return OptionalLong.empty();
        }
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

    private synchronized List<ChildOutput> outputs() {
        return outputs;
    }

    private static int awaitExit(Process process, List<ChildOutput> outputs) {
        try {
            int status = process.waitFor();
            for (ChildOutput output : outputs) {
                output.awaitEnd();
            }
            return status;
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts this thread", e);
        }
    }

    static Thread daemon(long pid, String purpose, Runnable work) {
        Thread thread = new Thread(outermostGroup(), work, "stepwright-child-" + pid + "-" + purpose);
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
}
