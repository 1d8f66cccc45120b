import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * Null is kept, compared and passed on as in Java, and reading through it fails. A member that the execution's input
 * leaves out is null.
 */
public class Contact {

    public record Address(String city) {}

    public record Person(String name, Address address, Integer age) {}

    public record Card(String name, String city, boolean adult, String note) {}

    @Workflow(name = "contact")
    public Card card(Person person) {
        String city = person.address() == null ? null : person.address().city();
        boolean adult = person.age() != null && person.age() >= 18;
        String note = "name " + person.name();
        Card card = finish(new Card(person.name(), city, adult, note));
        if (card != null && card.note().equals("name Eve")) {
            return new Card(card.name(), card.city(), card.adult(), null);
        }
        return card;
    }

    @Step
    Card finish(Card card) {
        return "gone".equals(card.name()) ? null : card;
    }
}
