import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** One Choice with a rule for each case; the selector is what a step returns. */
public class Shipping {

    public enum Size {
        SMALL,
        MEDIUM,
        LARGE,
        HUGE
    }

    public record Parcel(String id, int grams) {}

    @Workflow(name = "shipping")
    public String ship(Parcel parcel) {
        String carrier;
        switch (measure(parcel)) {
            case SMALL -> carrier = letter(parcel);
            case MEDIUM, LARGE -> {
                String label = label(parcel);
                carrier = courier(label);
            }
            default -> carrier = "freight";
        }
        return carrier;
    }

    @Step
    Size measure(Parcel parcel) {
        return parcel.grams() < 0 ? null : Size.values()[parcel.grams() / 100];
    }

    @Step
    String letter(Parcel parcel) {
        return "letter " + parcel.id();
    }

    @Step
    String label(Parcel parcel) {
        return "label " + parcel.id();
    }

    @Step
    String courier(String label) {
        return "courier " + label;
    }
}
