package dev.stepwright.engine.journal;

/** Keeps what an execution learns from outside of itself. */
public interface Journal {

    /** Keeps nothing: the execution ends with the process. */
    Journal NONE = new Journal() {
        @Override
        public void append(Entry entry) {
            // Nobody will ask for it.
        }

        @Override
        public Journal child(String executionArn) {
            return this;
        }

        @Override
        public boolean isKept() {
            return false;
        }
    };

    /**
     * Keeps an entry, for good when this returns; one at a time.
     *
     * @throws JournalClosedException when no more is kept; the execution stays as it is
     */
    void append(Entry entry);

    /** Begins, or continues, the journal of a child execution of a distributed Map. */
    Journal child(String executionArn);

    /** Whether there is a point in writing anything. */
    default boolean isKept() {
        return true;
    }
}
