import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Streams of functions that only compute are expressions; a private method is part of them. */
public class Invoices {

    public record Line(String article, int count, int cents, List<String> notes) {}

    public record Position(int number, String text) {}

    public record Invoice(
            List<Position> positions, int total, String articles, List<List<String>> notes, List<String> allNotes) {}

    @Workflow(name = "invoices")
    public Invoice invoice(String order) {
        List<Line> all = lines(order);
        List<Line> lines = all.stream().filter(line -> line.count() > 0).toList();
        int total = lines.stream().mapToInt(this::price).sum();
        List<Position> positions = IntStream.range(0, lines.size())
                .mapToObj(i -> new Position(i + 1, lines.get(i).article()))
                .toList();
        return new Invoice(
                positions,
                total,
                lines.stream().map(Line::article).distinct().collect(Collectors.joining(", ", "[", "]")),
                lines.stream().map(Line::notes).toList(),
                lines.stream().flatMap(line -> line.notes().stream()).toList());
    }

    private int price(Line line) {
        int price = line.count() * line.cents();
        if (line.count() >= 10) {
            return price - price / 10;
        }
        return price;
    }

    @Step
    List<Line> lines(String order) {
        Line pen = new Line("pen", 10, 95, List.of("blue", "thin"));
        Line ink = new Line(null, 1, 250, List.of());
        Line cap = new Line("cap", 0, 30, List.of("lost"));
        return switch (order) {
            case "none" -> List.of();
            case "one" -> List.of(pen);
            case "many" -> List.of(pen, cap, ink, pen);
            case "broken" -> List.of(pen, new Line("case", 1, 900, null));
            default -> null;
        };
    }
}
