import dev.stepwright.Step;

public class Payments {

    public static class Declined extends RuntimeException {
        public Declined(String message) {
            super(message);
        }
    }

    @Step
    public String charge(String customer, int cents) {
        if (customer.equals("poor")) {
            throw new Declined("no funds");
        }
        return customer + "/" + cents;
    }
}
