import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** forEach of a list or stream is a for loop; return ends the round. */
public class Reminders {

    public record Bill(String to, int days) {}

    @Workflow(name = "reminders")
    public int remindAll(List<Bill> bills) {
        bills.forEach(bill -> {
            if (bill.days() < 30) {
                return;
            }
            remind(bill.to());
        });
        List<Bill> late = bills.stream().filter(bill -> bill.days() > 60).toList();
        late.stream().map(Bill::to).forEach(this::stop);
        return late.size();
    }

    @Step
    void remind(String to) {}

    @Step
    void stop(String to) {
        if (to == null) {
            throw new IllegalArgumentException("nobody");
        }
    }
}
