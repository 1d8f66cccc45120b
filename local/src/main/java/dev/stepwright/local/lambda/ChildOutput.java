package dev.stepwright.local.lambda;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One of the two outputs of a child process, whose lines are passed on by a thread of its own.
 *
 * <p>What a child prints takes another way than its answer and may come after it. Whoever needs all that was printed
 * before puts a mark behind it, into the pipe that the child writes to, and waits until the mark has come through.
 */
final class ChildOutput {

    /** Output may outlive the process if it started one of its own. */
    private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Path pipe;
    private final Consumer<String> lines;
    private final String mark = "\0" + UUID.randomUUID();
    private final Thread reader;
    private long marksWritten;
    private long marksRead;

    /** @param descriptor the child's number of the output */
    ChildOutput(long pid, int descriptor, InputStream output, Consumer<String> lines) {
        pipe = Path.of("/proc", String.valueOf(pid), "fd", String.valueOf(descriptor));
        this.lines = lines;
        reader = ChildJvm.daemon(pid, descriptor == 1 ? "stdout" : "stderr", () -> copy(output));
    }

    /** Returns when all that the child has printed so far was passed on, or soon after if that cannot be found out. */
    void catchUp() throws InterruptedException {
        if (putMark()) {
            awaitMark();
        } else {
            awaitEnd();
        }
    }

    /** Returns when there is nothing more to come, or soon after. */
    void awaitEnd() throws InterruptedException {
        TimeUnit.NANOSECONDS.timedJoin(reader, GRACE_NANOS);
    }

    private boolean putMark() {
        try (OutputStream out = Files.newOutputStream(pipe, StandardOpenOption.WRITE)) {
            out.write((mark + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The child has just ended, and its output ends with it.
            return false;
        }
        synchronized (this) {
            marksWritten++;
        }
        return true;
    }

    private synchronized void awaitMark() throws InterruptedException {
        long end = System.nanoTime() + GRACE_NANOS;
        while (marksRead < marksWritten && System.nanoTime() < end) {
            TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
        }
    }

    private void copy(InputStream in) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().forEach(this::take);
        } catch (IOException | UncheckedIOException e) {
            // The pipe of a killed process breaks in the middle of a line; there is nothing left to pass on.
            return;
        }
    }

    /** Before a mark may stand what the child has printed without ending the line. */
    private void take(String line) {
        if (!line.endsWith(mark)) {
            lines.accept(line);
            return;
        }
        if (line.length() > mark.length()) {
            lines.accept(line.substring(0, line.length() - mark.length()));
        }
        synchronized (this) {
            marksRead++;
            notifyAll();
        }
    }
}
