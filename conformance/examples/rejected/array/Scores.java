import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * An array can change in place, and the JSON of a state cannot: a List does what is wanted.
 */
public class Scores {
    @Workflow(name = "scores")
    public int best(int first) {
        // error: UnsupportedType
        int[] scores = {first, 10};
        return top(first);
    }

    @Step
    int top(int score) {
        return score;
    }
}
