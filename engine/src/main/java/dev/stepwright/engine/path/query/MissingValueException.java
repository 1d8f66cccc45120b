package dev.stepwright.engine.path.query;

/** A path finds nothing; whoever evaluates it knows how the service words that at its place. */
public final class MissingValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How much the service tells of a path that finds nothing. */
    public enum Reason {
        /** A member is missing, or what should have it is no object. */
        NO_SUCH_MEMBER,

        /** The path ends with an index, and the array is shorter. */
        PAST_THE_END,

        /** An index is applied to what is no array. */
        NO_ARRAY,

        /** There is nothing to apply the path to. */
        NULL_DOCUMENT
    }

    private final Reason reason;
    private final transient Object document;

    /** @param document what the path was applied to */
    MissingValueException(Reason reason, Object document, String message) {
        super(message);
        this.reason = reason;
        this.document = document;
    }

    public Reason reason() {
        return reason;
    }

    public Object document() {
        return document;
    }
}
