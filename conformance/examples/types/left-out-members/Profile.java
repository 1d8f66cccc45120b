import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What {@code @JsonInclude} leaves out: with {@code NON_NULL} nulls, but no {@code Optional}, whose member is null when it
 * is empty; with {@code NON_ABSENT} these, too. A getter that returns a component writes nothing new.
 */
public class Profile {

    public record User(String name, String nick, Integer age) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Card(
            @JsonProperty("called") String name,
            Optional<String> nick,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> alias,
            OptionalInt age,
            Integer born) {

        public String getName() {
            return name;
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Pair<T>(@JsonInclude(JsonInclude.Include.NON_NULL) T kept, T left) {}

    @Workflow(name = "profile")
    public Pair<Optional<String>> run(User user) {
        OptionalInt age = user.age() == null ? OptionalInt.empty() : OptionalInt.of(user.age());
        Card card = print(new Card(
                user.name(), Optional.ofNullable(user.nick()), Optional.ofNullable(user.nick()), age, user.age()));
        return new Pair<>(card.nick(), card.alias());
    }

    @Step
    Card print(Card card) {
        return card;
    }
}
