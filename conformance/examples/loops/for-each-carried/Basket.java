import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** A total, or an early return, makes the rounds depend on each other: the loop counts through the list. */
public class Basket {

    public record Sum(int cents, String last) {}

    @Workflow(name = "basket")
    public Sum sum(List<String> items) {
        int total = 0;
        String last = null;
        for (String item : items) {
            int price = price(item);
            if (price < 0) {
                return new Sum(-1, item);
            }
            total += price;
            last = item;
        }
        return new Sum(total, last);
    }

    @Step
    int price(String item) {
        return item.equals("broken") ? -1 : item.length() * 100;
    }
}
