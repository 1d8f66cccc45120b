import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** What stops early looks at no more elements than Java does: one behind them may be null, and does no harm. */
public class Approval {

    public record Vote(String by, boolean yes, int weight) {}

    @Workflow(name = "approval")
    public String decide(String motion) {
        List<Vote> votes = votes(motion);
        if (votes.stream().anyMatch(vote -> vote.weight() > 99)) {
            return veto(votes.stream().filter(Vote::yes).map(Vote::by).limit(1).toList());
        }
        if (votes.stream().filter(vote -> !vote.by().isEmpty()).allMatch(Vote::yes)) {
            return "accepted";
        }
        int weight = votes.stream().filter(Vote::yes).map(Vote::weight).reduce(0, Integer::sum);
        return votes.stream().filter(Vote::yes).count() > 1 && weight >= 10 ? "accepted" : "rejected";
    }

    @Step
    List<Vote> votes(String motion) {
        Vote chair = new Vote("chair", true, 100);
        Vote ada = new Vote("ada", true, 5);
        Vote bob = new Vote("bob", false, 5);
        return switch (motion) {
            case "none" -> List.of();
            case "chair" -> java.util.Arrays.asList(ada, chair, null);
            case "chair late" -> java.util.Arrays.asList(ada, null, chair);
            case "all" -> List.of(ada, ada, new Vote("", false, 1));
            case "two" -> List.of(ada, bob, ada);
            default -> List.of(bob, ada);
        };
    }

    @Step
    String veto(List<String> first) {
        return "veto of " + first;
    }
}
