package dev.stepwright.local.lambda;

import dev.stepwright.engine.lambda.LogType;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One child JVM of a function, as the meeting point of the thread that calls the function and the threads of the
 * Runtime API that serve the child. The child's view is {@link #next}, {@link #finish} and {@link #initFailed}.
 */
final class FunctionProcess {

    /** Lambda gives the init phase ten seconds of its own before the function's timeout begins to count. */
    private static final Duration INIT_LIMIT = Duration.ofSeconds(10);

    /** How long a child may take from its answer to its next question before it is given up. */
    private static final Duration SETTLE_LIMIT = Duration.ofSeconds(2);

    private final ExecutionEnvironment function;
    private final ChildJvm child;
    private final LongSupplier nanoTime;
    private final long started;
    private final ExecutionLog log = new ExecutionLog();

    private boolean initialized;
    private long ready;
    private boolean used;
    private boolean polling;
    private @Nullable Invocation waiting;
    private long waitingSince;
    private @Nullable Invocation running;
    private long runningSince;
    private @Nullable InvocationResult result;
    private @Nullable InvocationResult initError;
    private @Nullable Integer exitStatus;

    FunctionProcess(ExecutionEnvironment function, ChildJvm child) {
        this(function, child, System::nanoTime);
    }

    /** @param nanoTime counts as {@link System#nanoTime} does */
    FunctionProcess(ExecutionEnvironment function, ChildJvm child, LongSupplier nanoTime) {
        this.function = function;
        this.child = child;
        this.nanoTime = nanoTime;
        started = nanoTime.getAsLong();
    }

    /** @param onExit run when the child is gone */
    void start(FunctionOutput output, Runnable onExit) throws IOException {
        child.start(line -> passOn(line, output), status -> {
            onExit.run();
            exited(status);
        });
    }

    /** Runs one invocation; the process serves one at a time. */
    InvocationResult invoke(Invocation invocation) throws InterruptedException {
        return invocation.logType() == LogType.TAIL ? invokeLogged(invocation) : await(invocation);
    }

    /** The first call has the log of the init phase before its own. The runtime may log an error after its answer. */
    private InvocationResult invokeLogged(Invocation invocation) throws InterruptedException {
        boolean first = !used;
        if (!first) {
            child.catchUp();
            log.clear();
        }
        InvocationResult answer = await(invocation);
        CallReport report = report(invocation, first);
        settle();
        child.catchUp();
        report.lines(answer).forEach(log::add);
        return answer.withLog(log.encoded());
    }

    private synchronized CallReport report(Invocation invocation, boolean first) {
        long duration = nanoTime.getAsLong() - (waiting == null ? runningSince : waitingSince);
        OptionalLong init = first && initialized ? OptionalLong.of(ready - started) : OptionalLong.empty();
        return new CallReport(invocation, function, duration, init, child.maxMemory());
    }

    private synchronized InvocationResult await(Invocation invocation) throws InterruptedException {
        used = true;
        result = null;
        waiting = invocation;
        waitingSince = nanoTime.getAsLong();
        notifyAll();
        while (result == null && exitStatus == null) {
            long left = deadline() - nanoTime.getAsLong();
            if (left <= 0) {
                child.kill();
                return FunctionFailures.timedOut(invocation.requestId(), function.timeoutSeconds());
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return result != null ? result : ended(invocation, exitStatus);
    }

    /**
     * Waits until the child asks for more work or is gone. Only the question proves it fit for another invocation: the
     * runtime also answers and then exits, for example after an {@code OutOfMemoryError}.
     */
    boolean isIdleSoon() throws InterruptedException {
        settle();
        return isIdle();
    }

    private synchronized void settle() throws InterruptedException {
        long end = nanoTime.getAsLong() + SETTLE_LIMIT.toNanos();
        while (!polling && exitStatus == null && nanoTime.getAsLong() < end) {
            TimeUnit.NANOSECONDS.timedWait(this, end - nanoTime.getAsLong());
        }
    }

    synchronized boolean isIdle() {
        return polling && exitStatus == null && child.isAlive();
    }

    void close() {
        child.killAndWait();
    }

    /** Blocks until there is work for the child; empty once it is gone. */
    synchronized Optional<Invocation> next() throws InterruptedException {
        if (!initialized) {
            initialized = true;
            ready = nanoTime.getAsLong();
        }
        polling = true;
        notifyAll();
        while (waiting == null && exitStatus == null) {
            wait();
        }
        polling = false;
        running = waiting;
        runningSince = nanoTime.getAsLong();
        waiting = null;
        notifyAll();
        Optional<Invocation> taken = Optional.ofNullable(running);
        taken.ifPresent(invocation -> log.add(CallReport.start(invocation, function)));
        return taken;
    }

    /** Takes the child's answer; false if it belongs to no running invocation. */
    synchronized boolean finish(String requestId, InvocationResult answer) {
        if (running == null || !running.requestId().equals(requestId)) {
            return false;
        }
        running = null;
        result = answer;
        notifyAll();
        return true;
    }

    /** The handler could not be made; the child exits by itself after telling us why. */
    synchronized void initFailed(byte[] error) {
        initError = InvocationResult.failure(error);
    }

    ExecutionEnvironment function() {
        return function;
    }

    Duration timeout() {
        return Duration.ofSeconds(function.timeoutSeconds());
    }

    private void passOn(String line, FunctionOutput output) {
        log.add(line);
        output.line(function, line);
    }

    private synchronized void exited(int status) {
        exitStatus = status;
        notifyAll();
    }

    private long deadline() {
        return begin() + timeout().toNanos();
    }

    /** Only the first invocation waits for the init phase; a child that was kept since long ago has none to come. */
    private long begin() {
        if (running != null) {
            return runningSince;
        }
        return initialized ? waitingSince : started + INIT_LIMIT.toNanos();
    }

    private InvocationResult ended(Invocation invocation, int status) {
        return initError != null ? initError : FunctionFailures.exited(invocation.requestId(), status);
    }
}
