import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * Chance belongs into a step, whose result the history keeps.
 */
public class Lottery {
    @Workflow(name = "lottery")
    public String run(String player) {
        // error: UnsupportedCall
        return Math.random() < 0.5 ? win(player) : player;
    }

    @Step
    String win(String player) {
        return player + " wins";
    }
}
