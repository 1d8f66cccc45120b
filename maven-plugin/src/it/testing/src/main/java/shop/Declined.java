package shop;

public class Declined extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Declined(String message) {
        super(message);
    }
}
