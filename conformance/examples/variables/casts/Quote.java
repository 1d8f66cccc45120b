import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** Casts between kinds of number: toward zero, and the nearest int for what no int can be. */
public class Quote {

    public record Request(double price, int count, long id, Integer discount) {}

    public record Answer(int cents, int rounded, double average, long id, double asDouble, int left, String none) {}

    @Workflow(name = "quote")
    public Answer quote(Request request) {
        Request checked = check(request);
        int cents = (int) (checked.price() * 100);
        int rounded = (int) checked.price();
        int left = checked.count();
        left *= 1.5;
        left -= 0.5 + checked.count() % (byte) 3;
        double average = (double) cents / checked.count();
        Integer percent = (Integer) 3;
        int discount = (int) checked.discount() + percent;
        return new Answer(cents - discount, rounded, average, (long) checked.count(), (double) checked.id(), left, (String) null);
    }

    @Step
    Request check(Request request) {
        return request;
    }
}
