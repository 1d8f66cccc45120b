import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;
import java.util.Objects;

/** A reference to a method of Java's own stands for the call of it. */
public class Palette {

    public enum Color {
        RED,
        GREEN
    }

    public record Swatch(List<Color> colors, List<List<Integer>> shares, List<String> labels, boolean complete) {}

    @Workflow(name = "palette")
    public Swatch mix(List<String> names) {
        List<Integer> parts = names.stream().map(this::part).toList();
        return new Swatch(
                names.stream().filter(Objects::nonNull).map(Color::valueOf).toList(),
                parts.stream().filter(Objects::nonNull).map(List::of).toList(),
                parts.stream().map(String::valueOf).toList(),
                parts.stream().noneMatch(Objects::isNull));
    }

    @Step
    Integer part(String name) {
        return name == null ? null : (Integer) name.length();
    }
}
