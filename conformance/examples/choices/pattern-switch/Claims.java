import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** A switch over a sealed interface is one Choice over the member that tells the class. */
public class Claims {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Accident.class, name = "accident"),
        @JsonSubTypes.Type(value = Theft.class, name = "theft"),
        @JsonSubTypes.Type(value = Fire.class, name = "fire"),
        @JsonSubTypes.Type(value = Flood.class, name = "flood")
    })
    public sealed interface Claim permits Accident, Theft, Damage {}

    public sealed interface Damage extends Claim permits Fire, Flood {}

    public record Accident(String plate, int cents) implements Claim {}

    public record Theft(String item, String report) implements Claim {}

    public record Fire(int cents) implements Damage {}

    public record Flood(int cents) implements Damage {}

    @Workflow(name = "claims")
    public String settle(String number) {
        Claim claim = claim(number);
        int limit = switch (claim) {
            case Accident accident when accident.cents() > 10_000 -> 500;
            case Accident accident -> accident.cents();
            case Theft theft -> 100;
            case Damage damage -> 0;
        };
        Claim last = claim;
        switch (claim) {
            case Accident a when a.plate().isEmpty() -> {
                return "no plate";
            }
            case Accident a -> {
                return pay(a.plate(), limit);
            }
            case Theft(String item, String report) when report != null -> {
                return pay(item, limit) + " with " + report;
            }
            case Theft theft -> limit = limit + 1;
            case Damage damage -> last = inspect(damage);
        }
        return switch (last) {
            case Fire fire -> pay("fire", fire.cents() + limit);
            case Flood flood -> refuse(flood) + limit;
            default -> "open for " + limit;
        };
    }

    @Step
    Claim claim(String number) {
        return switch (number) {
            case "bump" -> new Accident("B-1", 300);
            case "crash" -> new Accident("B-2", 20_000);
            case "hit" -> new Accident("", 20_000);
            case "bike" -> new Theft("bike", "R1");
            case "bag" -> new Theft("bag", null);
            case "fire" -> new Fire(900);
            case "flood" -> new Flood(800);
            default -> null;
        };
    }

    @Step
    Claim inspect(Damage damage) {
        return damage instanceof Fire fire && fire.cents() > 1 ? new Fire(1) : damage;
    }

    @Step
    String pay(String what, int cents) {
        return "paid " + cents + " for " + what;
    }

    @Step
    String refuse(Flood flood) {
        return "refused " + flood.cents() + ", paid ";
    }
}
