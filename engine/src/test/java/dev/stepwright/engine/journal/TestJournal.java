package dev.stepwright.engine.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The journals of an execution and of its child executions, in the order in which their entries came. */
public final class TestJournal implements Journal {

    private static final String PARENT = "";

    private final String execution;
    private final List<Kept> all;

    private record Kept(String execution, byte[] entry) {}

    private TestJournal(String execution, List<Kept> all) {
        this.execution = execution;
        this.all = all;
    }

    public TestJournal() {
        this(PARENT, new ArrayList<>());
    }

    @Override
    public void append(Entry entry) {
        all.add(new Kept(execution, EntryFormat.write(entry)));
    }

    @Override
    public Journal child(String executionArn) {
        return new TestJournal(executionArn, all);
    }

    /** How many entries there are. */
    public int size() {
        return all.size();
    }

    /** As it was when it had so many entries. */
    public TestJournal cut(int entries) {
        return new TestJournal(execution, new ArrayList<>(all.subList(0, entries)));
    }

    public Recording recording() {
        return new Recorded(List.copyOf(all), execution);
    }

    /** When the last entry came. */
    public Instant lastTime() {
        Instant last = Instant.MIN;
        for (Kept kept : all) {
            Instant time = time(EntryFormat.read(kept.entry()));
            last = time.isAfter(last) ? time : last;
        }
        return last;
    }

    private static Instant time(Entry entry) {
        if (entry instanceof Entry.Started started) {
            return started.time();
        }
        if (entry instanceof Entry.Heard heard) {
            return heard.time();
        }
        return entry instanceof Entry.Looked looked ? looked.time() : Instant.MIN;
    }

    private record Recorded(List<Kept> all, String execution) implements Recording {

        @Override
        public List<Entry> entries() {
            return all.stream()
                    .filter(kept -> kept.execution().equals(execution))
                    .map(kept -> EntryFormat.read(kept.entry()))
                    .toList();
        }

        @Override
        public Optional<Recording> child(String executionArn) {
            Recording child = new Recorded(all, executionArn);
            return child.entries().isEmpty() ? Optional.empty() : Optional.of(child);
        }
    }
}
