package dev.stepwright.engine.jsonata.evaluation;

/** An expression raised an error; the message is worded as in the service's causes, with the error's code if any. */
public final class EvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The message stands alone, as for a limit. */
    public EvaluationException(String message) {
        super(message);
    }

    public EvaluationException(String code, String message) {
        super(code + ": " + message);
    }
}
