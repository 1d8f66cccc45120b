import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * JSON does not tell 2.0 from 2, and Java prints the difference: a step formats numbers.
 */
public class Price {
    @Workflow(name = "price")
    public String run(String product) {
        // error: UnsupportedConcatenation
        return print("costs " + price(product));
    }

    @Step
    double price(String product) {
        return product.length();
    }

    @Step
    String print(String text) {
        return text;
    }
}
