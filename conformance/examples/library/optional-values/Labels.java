import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;
import java.util.Optional;

/**
 * Functions over an Optional are tests for null: it is its value in JSON, or null.
 */
public class Labels {

    public record Address(String city, Optional<String> zip) {}

    public record Customer(String id, Optional<String> name, Optional<Address> address, Optional<Integer> floor) {}

    public record Label(String name, String city, String zip, int floor, Optional<String> hint) {}

    public static class NoAddress extends RuntimeException {
        public NoAddress(String customer) {
            super("no address of " + customer);
        }
    }

    @Workflow(name = "labels")
    public List<String> print(List<Customer> customers) {
        List<Customer> known = read(customers);
        List<Label> labels = known.stream().map(customer -> label(customer)).toList();
        return labels.stream()
                .map(label -> label.name() + ", " + label.zip() + " " + label.city() + ", " + label.floor()
                        + label.hint().map(hint -> " (" + hint + ")").orElse(""))
                .toList();
    }

    private static Label label(Customer customer) {
        String name = customer.name()
                .map(String::trim)
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> "customer " + customer.id());
        Address address = customer.address().orElseThrow(() -> new NoAddress(customer.id()));
        String zip = address.zip().or(() -> customer.name()).orElse("?");
        int floor = customer.floor().map(level -> level + 1).orElse(0);
        Optional<String> hint = customer.floor().filter(level -> level > 1).flatMap(level -> {
            if (level > 3) {
                return Optional.of("lift");
            }
            return customer.name();
        });
        return new Label(name, address.city(), zip, floor, hint);
    }

    @Step
    List<Customer> read(List<Customer> customers) {
        return customers;
    }
}
