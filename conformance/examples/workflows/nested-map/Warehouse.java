import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** For each order all lines are picked, then it is packed; when all orders are packed, the van comes. */
public class Warehouse {

    public record Line(String article, int pieces) {}

    public record Order(String id, List<Line> lines) {}

    public record Tour(String van, List<Order> orders) {}

    public static final class Missing extends RuntimeException {
        public Missing(String message) {
            super(message);
        }
    }

    @Workflow(name = "warehouse")
    public String load(Tour tour) {
        try {
            for (Order order : tour.orders()) {
                for (Line line : order.lines()) {
                    pick(order.id(), line);
                }
                pack(order.id(), tour.van());
            }
        } catch (Missing e) {
            return "stopped: " + e.getMessage();
        }
        String departure = call(tour.van());
        return "loaded " + tour.orders().size() + ", " + departure;
    }

    @Step
    void pick(String order, Line line) {
        if (line.pieces() > 100) {
            throw new Missing(line.article() + " for " + order);
        }
    }

    @Step
    void pack(String order, String van) {}

    @Step
    String call(String van) {
        if (van == null) {
            throw new IllegalStateException("which van?");
        }
        return van + " leaves at noon";
    }
}
