package sample;

/** The input has a message, but no words are in it. */
public class EmptyMessage extends RuntimeException {

    private static final long serialVersionUID = 1;

    public EmptyMessage(String message) {
        super(message);
    }
}
