import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.ArrayList;
import java.util.List;

/**
 * A value that is computed only to see whether it exists, on one way of an {@code if}. It still fails where Java throws,
 * and costs nothing where the {@code if} is not taken.
 */
public class Seats {

    public record Booking(boolean strict, List<String> names) {}

    @Workflow(name = "seats")
    public String book(Booking booking) {
        List<String> seats = assign(booking.names());
        if (booking.strict()) {
            seats.get(1);
        }
        return confirm(seats);
    }

    @Step
    List<String> assign(List<String> names) {
        List<String> seats = new ArrayList<>();
        names.forEach(name -> seats.add("seat of " + name));
        return seats;
    }

    @Step
    String confirm(List<String> seats) {
        return String.join(", ", seats);
    }
}
