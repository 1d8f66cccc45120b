import dev.stepwright.Workflow;
import java.util.List;

/** A search that finds nothing is no failure, also where failures are caught; and a list may hold null in place of a list. */
public class Shelf {

    public record Order(List<String> goods) {}

    @Workflow(name = "guarded-search")
    public String search(Order order) {
        try {
            return order.goods().stream()
                    .filter(good -> "pen".equals(good))
                    .findFirst()
                    .orElse("nothing");
        } catch (RuntimeException e) {
            return "failed";
        }
    }

    @Workflow(name = "missing-rows")
    public List<List<Integer>> missing(List<List<Integer>> rows) {
        return rows.stream().filter(row -> row == null || row.isEmpty()).limit(2).toList();
    }
}
