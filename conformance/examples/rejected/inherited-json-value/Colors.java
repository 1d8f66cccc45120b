import com.fasterxml.jackson.annotation.JsonValue;
import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** What the interface says holds for the enum: its JSON is the code, not the name that a state would compare with. */
public class Colors {
    public interface Coded {
        @JsonValue
        String code();
    }

    public interface Short extends Coded {}

    public enum Color implements Short {
        RED,
        BLUE;

        @Override
        public String code() {
            return name().substring(0, 1);
        }
    }

    @Workflow(name = "colors")
    public String run(int number) {
        Color color = pick(number);
        // error: CustomJson
        if (color == Color.RED) {
            return "first";
        }
        // error: CustomJson
        return switch (color) {
            case RED -> "none";
            case BLUE -> "second";
        };
    }

    @Step
    Color pick(int number) {
        return Color.values()[number];
    }
}
