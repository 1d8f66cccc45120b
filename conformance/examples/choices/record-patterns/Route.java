import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** A record pattern takes a value apart; what is inside may be null, unless its pattern is a record pattern too. */
public class Route {

    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    public sealed interface Leg permits Drive, Walk {}

    public record Drive(Place from, Place to, Leg next) implements Leg {}

    public record Walk(int metres) implements Leg {}

    public record Place(String name, Integer floor) {}

    public record Trip(Leg first, Place home) {}

    @Workflow(name = "route")
    public String describe(Trip trip) {
        if (trip.first() instanceof Drive(Place(var start, var floor), Place to, Walk(int metres)) && metres > 10) {
            return start + " to " + (to == null ? "somewhere" : name(to)) + (floor == null ? "" : ", floor " + floor);
        }
        return switch (plan(trip)) {
            case null -> "nowhere";
            case Trip(Drive(var from, var to, Drive last), Place home) -> name(last.to()) + " at last";
            case Trip(Walk(int metres), Place(String name, Integer floor)) when metres < 100 -> "walk to " + name + floor;
            case Trip(var first, var home) -> first == null ? "stay" : "far";
        };
    }

    @Step
    Trip plan(Trip trip) {
        return trip.home() == null ? null : trip;
    }

    @Step
    String name(Place place) {
        return place.name().toUpperCase();
    }
}
