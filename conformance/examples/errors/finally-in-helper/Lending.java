import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * A private method returns past its {@code finally} block. The variable that takes the value is assigned only when the
 * block has ended well.
 */
public class Lending {

    public static final class Stuck extends RuntimeException {
        public Stuck(String message) {
            super(message);
        }
    }

    @Workflow(name = "lending")
    public String lend(String book) {
        String title = "unknown";
        try {
            title = find(book);
            title = title + "/" + find("shelf of " + book);
        } catch (Stuck e) {
            return e.getMessage() + ", " + title;
        }
        return title;
    }

    private String find(String place) {
        open(place);
        try {
            if (place.isEmpty()) {
                return "nothing";
            }
            return look(place);
        } finally {
            close(place);
        }
    }

    @Step
    void open(String place) {}

    @Step
    String look(String place) {
        if (place.equals("x")) {
            throw new Stuck("no such book");
        }
        return "found " + place;
    }

    @Step
    void close(String place) {
        if (place.startsWith("shelf of rare") || place.equals("heavy")) {
            throw new Stuck("door of " + place);
        }
    }
}
