import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * A method that is no step stands in the place of its call; one that calls itself would never end to do so.
 */
public class Tree {
    @Workflow(name = "tree")
    public int run(int depth) {
        return descend(depth);
    }

    // error: RecursiveMethod
    private int descend(int depth) {
        return depth == 0 ? leaf(depth) : descend(depth - 1);
    }

    @Step
    int leaf(int depth) {
        return depth;
    }
}
