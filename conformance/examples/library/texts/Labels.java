import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;
import java.util.Locale;

/**
 * The methods of String that everybody uses are expressions of the states: null, an index that is out of range and a
 * text that is no number fail as in Java, and {@code trim} leaves the blanks between words alone.
 */
public class Labels {

    public enum Carrier {
        RAIL,
        ROAD
    }

    public record Parcel(String code, String name, List<String> tags, String carrier) {}

    public record Label(String country, int number, String line, String tags, Carrier carrier, boolean fragile) {}

    @Workflow(name = "labels")
    public Label label(String id) {
        Parcel parcel = load(id);
        String code = parcel.code().trim().toUpperCase(Locale.ROOT);
        if (!code.contains("-") || parcel.name().isBlank()) {
            return null;
        }
        int dash = code.indexOf("-");
        return new Label(
                code.substring(0, dash),
                Integer.parseInt(code.substring(dash + 1)),
                parcel.name().strip().replace("  ", " ") + "!".repeat(3),
                String.join(", ", parcel.tags()),
                Carrier.valueOf(parcel.carrier()),
                parcel.tags().contains("fragile"));
    }

    @Step
    Parcel load(String id) {
        return switch (id) {
            case "short" -> new Parcel("de", "Ada", List.of(), "RAIL");
            case "no number" -> new Parcel("de-x", "Ada", List.of(), "RAIL");
            case "no carrier" -> new Parcel("de-1", "Ada", List.of(), "SEA");
            case "no name" -> new Parcel("de-1", null, List.of(), "RAIL");
            default -> new Parcel(" de-0042\n", "\tAda  Lovelace ", List.of("fragile", "blue"), "ROAD");
        };
    }
}
