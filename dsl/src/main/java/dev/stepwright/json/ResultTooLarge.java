package dev.stepwright.json;

/** A value that is larger as JSON than whoever waits for it can take. */
public final class ResultTooLarge extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private ResultTooLarge(String message) {
        super(message);
    }

    /**
     * Declared as a class of the JDK: the verifier loads every class that is thrown by its own name, so the writer
     * would load this one in each function that starts.
     */
    static IllegalStateException bytes(int limit) {
        return new ResultTooLarge("the JSON of the result has more than " + limit + " bytes");
    }

    static IllegalStateException depth(int limit) {
        return new ResultTooLarge("the result is nested deeper than " + limit + " levels");
    }
}
