package dev.stepwright.engine.dataset;

/** A dataset cannot be read; the message is the cause of the Map's failure. */
public final class DatasetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatasetException(String message) {
        super(message);
    }
}
