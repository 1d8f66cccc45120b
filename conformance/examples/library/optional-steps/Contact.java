import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.Optional;

/**
 * Functions over an Optional may call steps: each is a branch of a Choice.
 */
public class Contact {

    public record Customer(String id, Optional<String> mail, Optional<String> phone) {}

    public static class Unreachable extends Exception {}

    @Workflow(name = "contact")
    public String contact(Customer customer) {
        Customer known = read(customer);
        known.mail().ifPresent(address -> send(address));
        known.phone().ifPresentOrElse(number -> {
            if (number.isEmpty()) {
                return;
            }
            call(number);
        }, () -> note(known.id()));
        String region = known.phone().flatMap(this::region).orElseGet(() -> guess(known.id()));
        try {
            return known.mail().filter(address -> works(address)).map(address -> confirm(address, region))
                    .orElseThrow(Unreachable::new);
        } catch (Unreachable e) {
            return find(known.id()).map(String::toUpperCase).orElse("nobody in " + region);
        }
    }

    @Step
    Customer read(Customer customer) {
        return customer;
    }

    @Step
    void send(String address) {}

    @Step
    void call(String number) {}

    @Step
    void note(String id) {}

    @Step
    Optional<String> region(String number) {
        return number.startsWith("0") ? Optional.of("region " + number) : Optional.empty();
    }

    @Step
    String guess(String id) {
        return "region of " + id;
    }

    @Step
    boolean works(String address) {
        return !address.startsWith("-");
    }

    @Step
    String confirm(String address, String region) {
        return address.equals("null") ? null : address + " in " + region;
    }

    @Step
    Optional<String> find(String id) {
        return id.equals("lost") ? Optional.empty() : Optional.of("friend of " + id);
    }
}
