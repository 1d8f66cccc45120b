import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * Variables, numbers, texts and booleans are computed by the states themselves; no Lambda runs for them. Whole numbers
 * divide as in Java: toward zero, and not by zero.
 */
public class Statistics {

    public record Order(int total, int items, double weight, boolean express) {}

    public record Summary(int average, int rest, double heavier, String text, boolean odd) {}

    @Workflow(name = "statistics")
    public Summary summarize(String number) {
        Order order = load(number);
        int average = order.total() / order.items();
        int rest = order.total() % order.items();
        rest += 1;
        rest--;
        double heavier = order.weight() * 2 + 0.5;
        boolean odd = rest != 0 && !order.express() || -average > 5;
        String text = "order " + number + ": " + average + " each, express " + order.express();
        return new Summary(average, rest, heavier, text, odd);
    }

    @Step
    Order load(String number) {
        return switch (number) {
            case "negative" -> new Order(-7, 2, -1.25, false);
            case "zero" -> new Order(7, 0, 0, false);
            case "missing" -> null;
            default -> new Order(number.length() * 100, 3, 1.5, true);
        };
    }
}
