package dev.stepwright.local.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What a record says.
 *
 * @param execution the number of the execution; 0 when it is about none
 * @param journal the number of the journal within the execution; 0 for that of the execution itself
 * @param place of an entry in its journal
 * @param name of a key or of a child execution
 */
record StoredRecord(RecordKind kind, long execution, int journal, int place, String name, byte[] content) {

    private static final byte[] NOTHING = {};
    private static final int FIXED = 1 + Long.BYTES + 3 * Integer.BYTES;

    static StoredRecord value(String key, byte[] value) {
        return new StoredRecord(RecordKind.VALUE, 0, 0, 0, key, value);
    }

    static StoredRecord noValue(String key) {
        return new StoredRecord(RecordKind.NO_VALUE, 0, 0, 0, key, NOTHING);
    }

    static StoredRecord execution(long execution, byte[] description) {
        return new StoredRecord(RecordKind.EXECUTION, execution, 0, 0, "", description);
    }

    static StoredRecord child(long execution, int journal, String name) {
        return new StoredRecord(RecordKind.CHILD, execution, journal, 0, name, NOTHING);
    }

    static StoredRecord entry(long execution, int journal, int place, byte[] entry) {
        return new StoredRecord(RecordKind.ENTRY, execution, journal, place, "", entry);
    }

    static StoredRecord end(long execution, byte[] archived) {
        return new StoredRecord(RecordKind.END, execution, 0, 0, "", archived);
    }

    static StoredRecord drop(long execution) {
        return new StoredRecord(RecordKind.DROP, execution, 0, 0, "", NOTHING);
    }

    byte[] bytes() {
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(FIXED + nameBytes.length + content.length)
                .put(kind.letter())
                .putLong(execution)
                .putInt(journal)
                .putInt(place)
                .putInt(nameBytes.length)
                .put(nameBytes)
                .put(content)
                .array();
    }

    static StoredRecord of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        RecordKind kind = RecordKind.of(buffer.get());
        long execution = buffer.getLong();
        int journal = buffer.getInt();
        int place = buffer.getInt();
        byte[] name = new byte[buffer.getInt()];
        buffer.get(name);
        byte[] content = new byte[buffer.remaining()];
        buffer.get(content);
        return new StoredRecord(kind, execution, journal, place, new String(name, StandardCharsets.UTF_8), content);
    }
}
