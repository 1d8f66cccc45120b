package shop;

/** The bank asks to be called again. */
public class Busy extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Busy(String message) {
        super(message);
    }
}
