package shop;

/** An item is not there. */
public class SoldOut extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SoldOut(String message) {
        super(message);
    }
}
