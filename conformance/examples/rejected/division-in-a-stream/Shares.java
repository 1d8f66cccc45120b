import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/**
 * Whether a function fails on some element of a list cannot be tested before it is applied to them.
 */
public class Shares {
    @Workflow(name = "shares")
    public List<Integer> run(List<String> parts) {
        note("begin");
        List<Integer> shares = List.of();
        try {
            // error: UncatchableFailure
            shares = parts.stream().map(part -> 100 / (part + "").length()).toList();
        } catch (RuntimeException e) {
            note(e.getMessage());
        }
        return shares;
    }

    @Step
    void note(String text) {}
}
