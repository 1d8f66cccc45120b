import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Instants and dates are texts: they are compared down to nanoseconds, and moved by whole seconds and days. */
public class Offers {

    public record Offer(Instant from, Instant until, LocalDate due, int days) {}

    public record Verdict(
            boolean open, boolean same, Instant last, Instant first, LocalDate reminder, boolean soon, int month) {}

    @Workflow(name = "offers")
    public Verdict judge(Offer offer) {
        Offer read = read(offer);
        Instant now = Instant.now();
        boolean open = now.isAfter(read.from()) && now.isBefore(read.until());
        if (read.until().isBefore(read.from())) {
            warn(Duration.ofMinutes(90));
        }
        Instant last = read.until().plus(Duration.ofHours(read.days())).minusSeconds(1);
        LocalDate reminder = read.due().minusDays(read.days());
        boolean soon = !reminder.isAfter(LocalDate.parse("2024-03-01"))
                || reminder.isEqual(read.due().plusDays(1));
        return new Verdict(
                open,
                read.from().equals(read.until()),
                last,
                read.from().minus(Duration.ofDays(1)),
                reminder,
                soon,
                read.due().getYear() * 100 + read.due().getMonthValue() + read.due().getDayOfMonth());
    }

    @Step
    Offer read(Offer offer) {
        return offer;
    }

    @Step
    void warn(Duration time) {}
}
