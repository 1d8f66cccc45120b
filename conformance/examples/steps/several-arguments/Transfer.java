import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** Several arguments travel as one object with the parameters' names, none as an empty object. */
public class Transfer {

    public record Request(String from, String to, int cents) {}

    public record Booking(String text, List<String> accounts, boolean large) {}

    @Workflow(name = "transfer")
    public Booking transfer(Request request) {
        String number = nextNumber();
        boolean large = request.cents() >= 10_000;
        return book(number, List.of(request.from(), request.to()), request.cents(), large);
    }

    @Step
    String nextNumber() {
        return "B-1";
    }

    @Step
    Booking book(String number, List<String> accounts, int cents, boolean large) {
        return new Booking(number + ": " + cents, accounts, large);
    }
}
