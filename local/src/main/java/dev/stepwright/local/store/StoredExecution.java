package dev.stepwright.local.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An execution that runs: what it was started with, and its journals. */
public final class StoredExecution {

    private final Archive archive;
    private final long number;
    private final List<StoredJournal> journals = new ArrayList<>();
    private final Map<String, StoredJournal> children = new LinkedHashMap<>();
    private Optional<Position> description = Optional.empty();
    private Optional<StoredRecord> unwritten = Optional.empty();
    private long size;

    StoredExecution(Archive archive, long number) {
        this.archive = archive;
        this.number = number;
    }

    /** Grows from execution to execution. */
    public long number() {
        return number;
    }

    /** What it was started with. */
    public byte[] description() {
        synchronized (archive) {
            return archive.read(description.orElseThrow()).content();
        }
    }

    /** The journal of the execution itself. */
    public StoredJournal journal() {
        return journals.get(0);
    }

    /** The journal of a child execution, if it has one. */
    public Optional<StoredJournal> findChild(String name) {
        synchronized (archive) {
            return Optional.ofNullable(children.get(name));
        }
    }

    /** The journal of a child execution. */
    public StoredJournal child(String name) {
        synchronized (archive) {
            StoredJournal present = children.get(name);
            if (present != null) {
                return present;
            }
            keep(StoredRecord.child(number, journals.size(), name));
            return addChild(name);
        }
    }

    /** The execution has ended: what there is to know of it takes the place of the journals. */
    public void end(byte[] archived) {
        archive.end(this, archived);
    }

    /** Forgets the execution, which has not come to be, or of which nobody asks for what is left. */
    public void drop() {
        archive.drop(this);
    }

    Archive archive() {
        return archive;
    }

    /** Whether it is known what it was started with; if not, these are the remains of one that was forgotten. */
    boolean isDescribed() {
        return description.isPresent();
    }

    /** What its records take. */
    long size() {
        return size;
    }

    /** It is written together with the first entry of its journal, before which nobody hears of it. */
    void describe(StoredRecord record) {
        unwritten = Optional.of(record);
        journal(0);
    }

    void described(Position position) {
        description = Optional.of(position);
        size += position.size();
        journal(0);
    }

    void moved(StoredRecord record, Position position) {
        if (record.kind() == RecordKind.EXECUTION) {
            description = Optional.of(position);
        } else if (record.kind() == RecordKind.ENTRY) {
            journals.get(record.journal()).moved(record.place(), position);
        }
    }

    StoredJournal addChild(String name) {
        StoredJournal child = new StoredJournal(this, journals.size());
        journals.add(child);
        children.put(name, child);
        return child;
    }

    /** The journal of that number, which a later record may be the first to name. */
    StoredJournal journal(int index) {
        while (journals.size() <= index) {
            journals.add(new StoredJournal(this, journals.size()));
        }
        return journals.get(index);
    }

    void named(int index, String name) {
        children.put(name, journal(index));
    }

    void grown(Position position) {
        size += position.size();
    }

    void keep(StoredRecord record) {
        List<StoredRecord> records = new ArrayList<>();
        unwritten.ifPresent(records::add);
        records.add(record);
        List<Position> positions = archive.append(records);
        unwritten.ifPresent(written -> described(positions.get(0)));
        unwritten = Optional.empty();
        grown(positions.get(positions.size() - 1));
    }
}
