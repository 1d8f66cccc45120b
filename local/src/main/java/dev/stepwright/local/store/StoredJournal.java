package dev.stepwright.local.store;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The entries of a journal, as bytes. */
public final class StoredJournal {

    private final StoredExecution execution;
    private final int number;
    private final TreeMap<Integer, Position> found = new TreeMap<>();
    private int size;

    StoredJournal(StoredExecution execution, int number) {
        this.execution = execution;
        this.number = number;
    }

    /** Keeps an entry, for good when this returns. */
    public void append(byte[] entry) {
        synchronized (execution.archive()) {
            execution.keep(StoredRecord.entry(execution.number(), number, size, entry));
            size++;
        }
    }

    /** The entries that were found when the folder was opened, in their order. */
    public List<byte[]> found() {
        synchronized (execution.archive()) {
            List<byte[]> entries = new ArrayList<>(found.size());
            found.values()
                    .forEach(position ->
                            entries.add(execution.archive().read(position).content()));
            return entries;
        }
    }

    /** An entry was found, or found once more, at another place. */
    void found(int place, Position position) {
        found.put(place, position);
        size = Math.max(size, place + 1);
    }

    /** An entry that may still be asked for has another place. */
    void moved(int place, Position position) {
        found.replace(place, position);
    }
}
