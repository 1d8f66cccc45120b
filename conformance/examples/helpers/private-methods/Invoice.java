import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** A method that is not a step is part of the workflow: its body stands in the place of each call. */
public class Invoice {

    public record Line(String text, int cents) {}

    @Workflow(name = "invoice")
    public String invoice(int hours) {
        Line work = line("work", hours);
        Line travel = line("travel", limited(hours));
        send(work);
        send(travel);
        return work.text() + " and " + travel.text() + ": " + (work.cents() + travel.cents());
    }

    private Line line(String text, int hours) {
        int rate = rate(text);
        return new Line(text, hours * rate);
    }

    private static int limited(int hours) {
        if (hours > 2) {
            return 2;
        }
        return hours;
    }

    @Step
    int rate(String text) {
        return text.length() * 1000;
    }

    @Step
    void send(Line line) {}
}
