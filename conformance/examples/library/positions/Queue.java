import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** Where an element stands in a list, and parts of lists, which may be lists of lists. */
public class Queue {

    public record Line(List<String> waiting, List<List<Integer>> rows, String asked, String size) {}

    public record Place(int first, int last, List<String> behind, List<List<Integer>> rows, long left) {}

    @Workflow(name = "queue")
    public Place find(Line line) {
        Line read = read(line);
        List<String> waiting = read.waiting();
        int first = waiting.indexOf(read.asked());
        int last = waiting.lastIndexOf(read.asked());
        List<String> behind = first < 0 ? List.of() : waiting.subList(first + 1, waiting.size());
        List<List<Integer>> rows = read.rows().subList(0, Math.min(2, read.rows().size()));
        long left = Math.subtractExact(Long.parseLong(read.size()), waiting.size());
        return new Place(first, last, behind, rows, left);
    }

    @Step
    Line read(Line line) {
        return line;
    }
}
