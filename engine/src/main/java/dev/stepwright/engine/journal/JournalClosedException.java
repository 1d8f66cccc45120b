package dev.stepwright.engine.journal;

/** A journal keeps nothing any more: the process is about to end, and the execution goes on in another one. */
public final class JournalClosedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JournalClosedException() {
        super("The execution goes on when its journal is opened again.");
    }
}
