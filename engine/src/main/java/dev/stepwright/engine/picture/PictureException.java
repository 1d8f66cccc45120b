package dev.stepwright.engine.picture;

/** A picture breaks a rule of its language, or a text cannot be read by it. */
public final class PictureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** What JavaScript itself refuses has no code. */
    PictureException(String message) {
        this("", message);
    }

    PictureException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** The reference implementation's name of the error; empty when it has none. */
    public String code() {
        return code;
    }
}
