package sample;

/** The input has no message at all. */
public class MissingMessage extends RuntimeException {

    private static final long serialVersionUID = 1;

    public MissingMessage(String message) {
        super(message);
    }
}
