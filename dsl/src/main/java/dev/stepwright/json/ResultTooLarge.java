package dev.stepwright.json;

/** A value that is larger as JSON, or nested deeper, than those can take who wait for it. */
public final class ResultTooLarge extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private ResultTooLarge(String message) {
        super(message);
    }

    /**
     * Declared as what every JVM has loaded: a class that code throws by name is loaded when the code is verified, in
     * each function that starts.
     */
    static RuntimeException because(String problem, String reason) {
        return new ResultTooLarge(problem.isEmpty() ? reason : problem + ": " + reason);
    }
}
