import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** A cast to a record of a sealed interface fails for other records, and takes null. */
public class Parcels {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Box.class, name = "box"),
        @JsonSubTypes.Type(value = Roll.class, name = "roll")
    })
    public sealed interface Parcel permits Box, Roll {}

    public record Box(int grams) implements Parcel {}

    public record Roll(int length) implements Parcel {}

    @Workflow(name = "parcels")
    public String send(String content) {
        Box box = (Box) pack(content);
        if (box == null) {
            return "empty";
        }
        Parcel again = box;
        return ship(((Box) again).grams(), (Box) pack(content + "!"));
    }

    @Step
    Parcel pack(String content) {
        return switch (content) {
            case "" -> null;
            case "poster", "map!" -> new Roll(80);
            default -> new Box(content.length());
        };
    }

    @Step
    String ship(int grams, Box box) {
        return "shipped " + grams + " and " + box.grams();
    }
}
