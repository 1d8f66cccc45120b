import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** A switch in the function of a stream, as a value and as a block, and one that calls a step. */
public class Labels {

    public enum Grade {
        LOW,
        MID,
        HIGH
    }

    public record Item(Grade grade, Integer count) {}

    public record Summary(List<String> labels, int total, List<String> checked) {}

    @Workflow(name = "labels")
    public Summary label(List<Item> items) {
        List<Item> read = items.stream().map(item -> check(item)).toList();
        List<String> labels = read.stream()
                .map(item -> switch (item.grade()) {
                    case LOW -> "low";
                    case MID -> {
                        String text = "mid";
                        if (item.count() > 1) {
                            text += "s";
                        }
                        yield text + item.count();
                    }
                    case HIGH -> item.count() == 0 ? "none" : "high";
                })
                .toList();
        int total = read.stream().mapToInt(Labels::points).sum();
        List<String> checked = read.stream()
                .map(item -> switch (item.count()) {
                    case 0 -> {
                        String word = word(item.grade());
                        yield word + "!";
                    }
                    default -> "counted";
                })
                .toList();
        return new Summary(labels, total, checked);
    }

    private static int points(Item item) {
        switch (item.grade()) {
            case HIGH:
                return 3 * item.count();
            case MID:
                return 2 * item.count();
            default:
                return item.count();
        }
    }

    @Step
    Item check(Item item) {
        return item;
    }

    @Step
    String word(Grade grade) {
        return grade.name();
    }
}
