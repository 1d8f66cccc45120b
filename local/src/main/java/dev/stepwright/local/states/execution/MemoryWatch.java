package dev.stepwright.local.states.execution;

import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.watch.Watchdog;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;

/**
 * Keeps executions from filling the memory. When they have most of it, most of those are forgotten that have ended, and
 * none is started; the service has a limit of a million for that. When they grow nevertheless, the largest are stopped,
 * before nothing at all can go on.
 *
 * <p>What executions take is estimated, since it cannot be measured while they run.
 */
public final class MemoryWatch implements AutoCloseable {

    private static final Duration INTERVAL = Duration.ofMillis(250);
    private static final double ENDED = 0.05;
    private static final double FULL = 0.6;
    private static final double OVERFULL = 0.7;

    private final long memory;
    private final LongSupplier used;
    private final List<ExecutionStore> stores = new CopyOnWriteArrayList<>();
    private Optional<Watchdog> watchdog = Optional.empty();
    private volatile boolean full;

    /**
     * @param memory that there is, in bytes
     * @param used tells how much of it is in use, with what nobody refers to any more
     */
    MemoryWatch(long memory, LongSupplier used) {
        this.memory = memory;
        this.used = used;
    }

    /** Watches the memory of this JVM. */
    public static MemoryWatch start() {
        Runtime jvm = Runtime.getRuntime();
        MemoryWatch watch = new MemoryWatch(jvm.maxMemory(), () -> jvm.totalMemory() - jvm.freeMemory());
        watch.watchdog = Optional.of(Watchdog.start("stepwright-memory", INTERVAL, watch::look));
        return watch;
    }

    /** Counts the executions in there. */
    public void count(ExecutionStore store) {
        stores.add(store);
    }

    /** @throws ApiException if there is no room for an execution */
    public void requireRoom() {
        if (full) {
            throw ApiException.service(
                    "ExecutionLimitExceeded",
                    "The maximum number of running executions has been reached. Running executions must end or be"
                            + " stopped before a new execution can be started: they take most of the memory of the"
                            + " local cloud, " + megabytes(memory) + ". -Xmx gives it more.");
        }
    }

    /** Adding up what executions take is not worth it while half of the memory is free. */
    void look() {
        long held = used.getAsLong() > memory / 2 ? heldBytes() : 0;
        if (held > memory * FULL) {
            stores.forEach(store -> store.forgetEnded((long) (memory * ENDED)));
            held = heldBytes();
        }
        full = held > memory * FULL;
        if (held > memory * OVERFULL) {
            stopLargest(held - (long) (memory * FULL));
        }
    }

    private long heldBytes() {
        return stores.stream().mapToLong(ExecutionStore::heldBytes).sum();
    }

    private void stopLargest(long excess) {
        List<Sized> running = stores.stream()
                .flatMap(store -> store.running().stream())
                .map(Sized::of)
                .sorted(Comparator.comparingLong(Sized::bytes).reversed())
                .toList();
        long freed = 0;
        for (int next = 0; next < running.size() && freed < excess; next++) {
            freed += running.get(next).bytes();
            running.get(next).stop(memory);
        }
    }

    private record Sized(StartedExecution started, long bytes) {

        static Sized of(StartedExecution started) {
            return new Sized(started, started.execution().heldBytes());
        }

        void stop(long memory) {
            String cause = "The execution was stopped, since executions took most of the memory of the local cloud, "
                    + megabytes(memory) + ", and this one the most of all, " + megabytes(bytes)
                    + ". -Xmx gives it more.";
            started.execution().stop(Optional.of("States.Runtime"), Optional.of(cause));
        }
    }

    private static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }

    @Override
    public void close() {
        watchdog.ifPresent(Watchdog::close);
    }
}
