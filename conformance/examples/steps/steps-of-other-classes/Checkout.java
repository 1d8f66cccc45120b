import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * Steps of other classes are called through final fields that are given new objects of these classes: such an object
 * Lambda makes, too. The classes know nothing of the workflow, which leaves them to be used by others.
 */
public class Checkout {

    private final Payments payments = new Payments();
    private final Stock stock = new Stock();

    @Workflow(name = "checkout")
    public String checkOut(Basket basket) {
        stock.reserve(basket.goods());
        try {
            String receipt = payments.charge(basket.customer(), Prices.of(basket));
            return confirm(receipt);
        } catch (Payments.Declined e) {
            this.stock.release(basket.goods());
            return "declined: " + e.getMessage();
        }
    }

    @Step
    String confirm(String receipt) {
        return "confirmed " + receipt;
    }
}
