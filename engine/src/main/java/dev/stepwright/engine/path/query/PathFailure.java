package dev.stepwright.engine.path.query;

/**
 * A path, a function or a place for a result failed; the message is the service's, without the words about the state.
 */
public final class PathFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Also what the service reports where the documentation promises {@code States.IntrinsicFailure}. */
    public static final String RUNTIME = "States.Runtime";

    /**
     * What the service reports where the documentation promises {@code States.ResultPathMatchFailure}; it also reports
     * it for places that it reads.
     */
    public static final String REFERENCE_PATH_CONFLICT = "States.ReferencePathConflict";

    private final String error;

    public PathFailure(String error, String message) {
        super(message);
        this.error = error;
    }

    /** The error's name, as retriers and catchers know it. */
    public String error() {
        return error;
    }
}
