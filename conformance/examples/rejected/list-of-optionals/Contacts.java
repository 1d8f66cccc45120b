import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * In JSON an Optional is its value or null, and nobody could tell that a list once held it as such.
 */
public class Contacts {
    public record Person(Optional<String> mail, List<Optional<String>> phones, List<Instant> calls) {}

    @Workflow(name = "contacts")
    public String run(Person person) {
        // error: UnsupportedOperand
        List<Optional<String>> all = List.of(person.mail());
        // error: UnsupportedOperand
        Optional<Optional<String>> twice = person.mail().map(mail -> Optional.of(mail));
        // error: UnsupportedStream
        List<Optional<String>> phones = person.phones().stream().toList();
        // error: UnsupportedStream
        List<Instant> calls = person.calls().stream().sorted().toList();
        return send(person.mail().orElse("nobody"));
    }

    @Step
    String send(String mail) {
        return mail;
    }
}
