import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** A final method is part of the workflow, in a superclass too: no subclass has another body for it. */
public class Parcel extends Delivery {

    @Workflow(name = "parcel")
    public String deliver(String address) {
        String van = van(address);
        if (van.isEmpty()) {
            return refused(address);
        }
        return announced(address, van);
    }

    final String refused(String address) {
        return "nobody goes to " + address;
    }

    @Override
    @Step
    protected String text(String address, String van) {
        return "parcel for " + address + " in van " + van;
    }

    @Step
    String van(String address) {
        return address.startsWith("north") ? "7" : "";
    }
}
