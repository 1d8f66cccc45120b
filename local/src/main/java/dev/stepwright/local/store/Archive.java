package dev.stepwright.local.store;

import dev.stepwright.engine.journal.JournalClosedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * What is kept through the end of the process: values by key, the journals of executions that run, and what is left of
 * those that have ended. It is all in a log of records, of which this knows the places; old records that nobody wants
 * any more are cleared away from time to time.
 */
public final class Archive implements AutoCloseable {

    private static final String FORMAT = "stepwright 4";

    /** More than twice of what is wanted, and this much beside, is cleared away. */
    private static final long SLACK = 32 << 20;

    private final Consumer<Throwable> failures;
    private final ScheduledExecutorService tidying = Executors.newSingleThreadScheduledExecutor(Archive::thread);
    private final RecordLog log;
    private final Map<String, Position> values = new LinkedHashMap<>();
    private final TreeMap<Long, StoredExecution> running = new TreeMap<>();
    private final TreeMap<Long, Position> ended = new TreeMap<>();
    private long lastNumber;
    private boolean closed;

    private Archive(Path folder, Consumer<Throwable> failures) {
        this.failures = failures;
        log = RecordLog.open(
                DataFolder.open(folder, FORMAT), (position, bytes) -> found(position, StoredRecord.of(bytes)));
        running.values().removeIf(execution -> !execution.isDescribed());
    }

    /**
     * Opens a folder, which is made if there is none.
     *
     * @param failures is told when the folder cannot be written any more
     * @throws DataFolderException if it cannot be used
     */
    public static Archive open(Path folder, Consumer<Throwable> failures) {
        Archive archive = new Archive(folder, failures);
        archive.tidy(0);
        archive.tidying.scheduleWithFixedDelay(archive::tidy, 1, 1, TimeUnit.SECONDS);
        return archive;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "stepwright-data");
        thread.setDaemon(true);
        return thread;
    }

    /** The values of the keys that begin so, in the order in which the keys were first used. */
    public synchronized Map<String, String> values(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        values.forEach((key, position) -> {
            if (key.startsWith(prefix)) {
                found.put(
                        key.substring(prefix.length()),
                        new String(read(position).content(), StandardCharsets.UTF_8));
            }
        });
        return found;
    }

    public synchronized void put(String key, String value) {
        values.put(key, append(StoredRecord.value(key, value.getBytes(StandardCharsets.UTF_8))));
    }

    public synchronized void remove(String key) {
        if (values.remove(key) != null) {
            append(StoredRecord.noValue(key));
        }
    }

    /** Keeps what an execution is started with. */
    public synchronized StoredExecution begin(byte[] description) {
        StoredExecution begun = new StoredExecution(this, ++lastNumber);
        begun.describe(StoredRecord.execution(begun.number(), description));
        running.put(begun.number(), begun);
        return begun;
    }

    /** The executions that have not ended, in the order of their start. */
    public synchronized List<StoredExecution> running() {
        return List.copyOf(running.values());
    }

    /** An execution of which the journals are kept. */
    public synchronized Optional<StoredExecution> find(long number) {
        return Optional.ofNullable(running.get(number));
    }

    /** The numbers of the executions that have ended, in the order of their start. */
    public synchronized List<Long> ended() {
        return List.copyOf(ended.keySet());
    }

    /** What is left of an execution that has ended. */
    public synchronized byte[] ended(long number) {
        Position position = ended.get(number);
        if (position == null) {
            throw new IllegalStateException("execution " + number + " has been forgotten");
        }
        return read(position).content();
    }

    /** Nobody asks for an execution any more that has ended. */
    public synchronized void forget(long number) {
        ended.remove(number);
    }

    /** Hands everything to the disk, and clears away what is not wanted if that is much. */
    private void tidy() {
        try {
            log.force();
            tidy(SLACK);
        } catch (RuntimeException e) {
            report(e);
        }
    }

    private void tidy(long slack) {
        while (log.size() > 2 * wanted() + slack) {
            log.removeOldest((position, bytes) -> keepIfWanted(position, StoredRecord.of(bytes)));
        }
    }

    private synchronized long wanted() {
        long sum = 0;
        for (Position position : values.values()) {
            sum += position.size();
        }
        for (Position position : ended.values()) {
            sum += position.size();
        }
        for (StoredExecution execution : running.values()) {
            sum += execution.size();
        }
        return sum;
    }

    private void found(Position position, StoredRecord record) {
        lastNumber = Math.max(lastNumber, record.execution());
        switch (record.kind()) {
            case VALUE -> values.put(record.name(), position);
            case NO_VALUE -> values.remove(record.name());
            case END -> {
                ended.put(record.execution(), position);
                running.remove(record.execution());
            }
            case DROP -> running.remove(record.execution());
            default -> foundOfRunning(position, record);
        }
    }

    /** Records that were kept once more come later than those that follow them. */
    private void foundOfRunning(Position position, StoredRecord record) {
        if (ended.containsKey(record.execution())) {
            return;
        }
        StoredExecution execution =
                running.computeIfAbsent(record.execution(), number -> new StoredExecution(this, number));
        switch (record.kind()) {
            case EXECUTION -> execution.described(position);
            case CHILD -> execution.named(record.journal(), record.name());
            default -> execution.journal(record.journal()).found(record.place(), position);
        }
        execution.grown(position);
    }

    private synchronized void keepIfWanted(Position position, StoredRecord record) {
        switch (record.kind()) {
            case VALUE -> {
                if (position.equals(values.get(record.name()))) {
                    values.put(record.name(), append(record));
                }
            }
            case NO_VALUE, DROP -> {
                // There is nothing older that it could hide: this is the oldest segment.
            }
            case END -> {
                if (position.equals(ended.get(record.execution()))) {
                    ended.put(record.execution(), append(record));
                }
            }
            default -> {
                StoredExecution execution = running.get(record.execution());
                if (execution != null) {
                    execution.moved(record, append(record));
                }
            }
        }
    }

    synchronized void end(StoredExecution execution, byte[] archived) {
        ended.put(execution.number(), append(StoredRecord.end(execution.number(), archived)));
        running.remove(execution.number());
    }

    synchronized void drop(StoredExecution execution) {
        running.remove(execution.number());
        if (!closed && execution.isDescribed()) {
            append(StoredRecord.drop(execution.number()));
        }
    }

    synchronized Position append(StoredRecord record) {
        return append(List.of(record)).get(0);
    }

    synchronized List<Position> append(List<StoredRecord> records) {
        if (closed) {
            throw new JournalClosedException();
        }
        try {
            return log.append(records.stream().map(StoredRecord::bytes).toList());
        } catch (DataFolderException e) {
            report(e);
            throw e;
        }
    }

    synchronized StoredRecord read(Position position) {
        return StoredRecord.of(log.read(position));
    }

    private synchronized void report(RuntimeException failure) {
        if (!closed) {
            failures.accept(failure);
        }
    }

    /** Nothing more is kept, so that what is stopped with the process is not taken for the course of things. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            tidying.shutdown();
            log.close();
        }
    }
}
