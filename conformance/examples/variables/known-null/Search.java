import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * On one way a variable becomes null, and what follows is written for that way on its own. A test for null is decided
 * there and costs no state; reading a member fails as in Java.
 */
public class Search {

    public record Query(String word, boolean lenient) {}

    public record Match(String name, int score) {}

    @Workflow(name = "search")
    public String search(Query query) {
        Match best = find(query.word());
        if (best.score() < 3) {
            best = null;
        }
        if (best == null && query.lenient()) {
            return "nothing";
        }
        if (best.score() > 7) {
            return publish(best.name());
        }
        return best.name();
    }

    @Step
    Match find(String word) {
        return new Match("match of " + word, word.length());
    }

    @Step
    String publish(String name) {
        return "published " + name;
    }
}
