import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** The first and the last element of a list have methods of their own since Java 21. */
public class Podium {

    public record Result(String winner, List<String> loser) {}

    @Workflow(name = "podium")
    public Result podium(List<String> names) {
        List<String> ranked = rank(names);
        List<List<String>> groups = List.of(List.of(ranked.getFirst()), ranked);
        return new Result(ranked.getFirst(), groups.getLast().subList(ranked.size() - 1, ranked.size()));
    }

    @Step
    List<String> rank(List<String> names) {
        return names;
    }
}
