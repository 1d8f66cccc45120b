import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** A value that fails does so even where the next statement replaces it before anybody reads it. */
public class Greeting {

    public record Person(String name, boolean known) {}

    @Workflow(name = "in-order")
    public String inOrder(String id) {
        String text = find(id).name();
        text = "hello";
        return text;
    }

    @Workflow(name = "guarded")
    public String guarded(String id) {
        String text = "";
        try {
            text = find(id).name();
            text = "hello";
        } catch (RuntimeException e) {
            text = "nobody";
        } finally {
            log(text);
        }
        return text;
    }

    @Workflow(name = "chosen")
    public String chosen(String id) {
        Person person = find(id);
        String text = person.name();
        if (id.startsWith("a")) {
            text = "hello";
        } else if (id.startsWith("b")) {
            text = "good day";
        }
        return text;
    }

    @Step
    Person find(String id) {
        return id.endsWith("nobody") ? null : new Person(id, true);
    }

    @Step
    void log(String text) {}
}
