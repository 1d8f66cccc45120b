package dev.stepwright.engine.limit;

/** An evaluation takes too long or makes too much; the message is worded as the service's. */
public final class LimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private LimitException(String message) {
        super(message);
    }

    public static LimitException timeout() {
        return new LimitException("Expression evaluation timeout: Check for infinite loop");
    }

    public static LimitException memory() {
        return new LimitException("Expression evaluation memory limit exceeded: Check for large arrays or texts");
    }
}
