import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** Rounds that know nothing of each other become a Map that takes one item at a time: one transition less per item. */
public class Notifications {

    public record Person(String name, boolean subscribed) {}

    @Workflow(name = "notifications")
    public void notifyAll(List<Person> people) {
        for (Person person : people) {
            if (person.subscribed()) {
                send(person.name());
            }
        }
    }

    @Step
    void send(String name) {
        if (name == null) {
            throw new IllegalArgumentException("no name");
        }
    }
}
