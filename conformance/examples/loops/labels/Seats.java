import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** Labels: the next row from inside a row, the end of all rows, and the end of a block. */
public class Seats {

    public record Row(String name, List<String> seats) {}

    @Workflow(name = "seats")
    public String reserve(List<Row> rows) {
        String taken = "";
        search:
        for (Row row : rows) {
            for (String seat : row.seats()) {
                if (seat.equals("broken")) {
                    continue search;
                }
                boolean free = hold(row.name(), seat);
                if (!free) {
                    continue;
                }
                taken += row.name() + seat;
                if (seat.equals("last")) {
                    break search;
                }
            }
            taken += "|";
        }
        confirmation:
        {
            if (taken.isEmpty()) {
                break confirmation;
            }
            for (int i = 0; i < 2; i++) {
                if (hold("gift", "" + i)) {
                    break confirmation;
                }
            }
            taken += "!";
        }
        return taken;
    }

    @Step
    boolean hold(String row, String seat) {
        return row.length() != seat.length();
    }
}
