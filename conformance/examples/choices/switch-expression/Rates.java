import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** A switch of values only is an expression, with no state of its own. */
public class Rates {

    public enum Season {
        LOW,
        HIGH,
        PEAK
    }

    public record Trip(String zone, int nights, Season season) {}

    public record Offer(int cents, String name) {}

    @Workflow(name = "rates")
    public Offer offer(String id) {
        Trip trip = find(id);
        int percent = switch (trip.season()) {
            case LOW -> 80;
            case HIGH -> 100;
            case PEAK -> trip.nights() > 3 ? 140 : 150;
        };
        int base = switch (trip.zone()) {
            case "A", "B" -> 1000;
            case "C" -> {
                yield 2000;
            }
            default -> 3000;
        };
        return new Offer(base * percent / 100, switch (trip.nights()) { case 0: yield "day"; case 1: yield "night"; default: yield "stay"; });
    }

    @Step
    Trip find(String id) {
        Season season = id.isEmpty() ? null : Season.valueOf(id.split("-")[0]);
        return new Trip(id.isEmpty() ? "" : id.split("-")[1], id.length() > 6 ? id.charAt(7) - '0' : id.length() - 5, season);
    }
}
