import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** An {@code if} with steps on its branches is one Choice; {@code else if} and nested ones merge into it. */
public class Shipping {

    public enum Size {
        SMALL,
        MEDIUM,
        LARGE
    }

    public record Parcel(Size size, int grams, boolean fragile) {}

    @Workflow(name = "shipping")
    public String ship(String content) {
        Parcel parcel = pack(content);
        if (parcel.size() == Size.SMALL && !parcel.fragile()) {
            return letter(parcel);
        } else if (parcel.size() == Size.LARGE) {
            if (parcel.grams() > 1000) {
                return freight(parcel);
            }
            return freight(new Parcel(Size.LARGE, 1000, parcel.fragile()));
        }
        return courier(parcel);
    }

    @Step
    Parcel pack(String content) {
        Size size = content.length() < 4 ? Size.SMALL : content.length() < 8 ? Size.MEDIUM : Size.LARGE;
        return new Parcel(size, content.length() * 100, content.startsWith("glass"));
    }

    @Step
    String letter(Parcel parcel) {
        return "letter " + parcel.grams();
    }

    @Step
    String freight(Parcel parcel) {
        return "freight " + parcel.grams();
    }

    @Step
    String courier(Parcel parcel) {
        return "courier " + parcel.grams();
    }
}
