import dev.stepwright.Flow;
import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** Branches of one type can stand in a list; the results come in the same order. A catch around takes their errors. */
public class Backup {

    public static final class Locked extends RuntimeException {
        public Locked(String message) {
            super(message);
        }
    }

    public record Copies(List<String> places, int count, String first) {}

    @Workflow(name = "backup")
    public Copies backup(String file) {
        try {
            List<String> places = Flow.parallel(List.of(() -> copy(file, "east"), () -> copy(file, "west")));
            return new Copies(places, places.size(), places.get(0));
        } catch (Locked e) {
            return new Copies(List.of(), 0, e.getMessage());
        }
    }

    @Step
    String copy(String file, String place) {
        if (file.equals("locked") && place.equals("west")) {
            throw new Locked(file + " is locked in " + place);
        }
        return place + "/" + file;
    }
}
