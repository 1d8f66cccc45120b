package parcels;

import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

public class Shipping {

    @Workflow(name = "ship")
    public Label ship(Parcel parcel) {
        return label(parcel);
    }

    /** Little work and no libraries, so that the handler around it is what is measured. */
    @Step
    public Label label(Parcel parcel) {
        List<String> notes = new ArrayList<>();
        for (String note : parcel.notes()) {
            String text = note.trim().toUpperCase(Locale.ROOT);
            if (!notes.contains(text)) {
                notes.add(text);
            }
        }
        return new Label(
                parcel.id(),
                parcel.address().trim(),
                notes,
                parcel.kilos().setScale(1, RoundingMode.UP),
                1 + notes.size());
    }
}
