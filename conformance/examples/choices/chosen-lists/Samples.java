import dev.stepwright.Flow;
import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** Which list is gone through, or added to, may be decided where it is passed on. */
public class Samples {

    public record Batch(String kind, List<Integer> numbers) {}

    @Workflow(name = "samples")
    public List<Integer> check(Batch batch) {
        List<Integer> checked = Flow.map(
                switch (batch.kind()) {
                    case "none" -> List.of();
                    case "all" -> batch.numbers();
                    default -> List.of(batch.numbers().get(0));
                },
                number -> measure(number));
        return Flow.append(checked.isEmpty() ? List.of(measure(0)) : checked, batch.numbers().size());
    }

    @Step
    int measure(int number) {
        return number * number;
    }
}
