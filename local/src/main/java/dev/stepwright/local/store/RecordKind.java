package dev.stepwright.local.store;

/** What a record is about; its first byte. */
enum RecordKind {
    /** The value of a key, in place of the one before. */
    VALUE('V'),
    /** A key has no value any more. */
    NO_VALUE('N'),
    /** An execution begins, with what it was started with. */
    EXECUTION('X'),
    /** A child execution of an execution has a journal of its own from here on. */
    CHILD('C'),
    /** An entry of a journal. */
    ENTRY('E'),
    /** All there is to know of an execution that has ended; its journals are not needed any more. */
    END('F'),
    /** Nobody asks for an execution any more. */
    DROP('D');

    private final byte letter;

    RecordKind(char letter) {
        this.letter = (byte) letter;
    }

    byte letter() {
        return letter;
    }

    static RecordKind of(byte letter) {
        for (RecordKind kind : values()) {
            if (kind.letter == letter) {
                return kind;
            }
        }
        throw new IllegalStateException("there is no kind of record " + letter);
    }
}
