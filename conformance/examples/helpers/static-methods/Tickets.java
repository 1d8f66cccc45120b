import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** A static method is part of the workflow wherever it is declared: in a class, a record, an enum or an interface. */
public class Tickets {

    public enum Zone {
        CITY,
        COUNTRY;

        static Zone of(int stops) {
            return stops < 5 ? CITY : Zone.valueOf("COUNTRY");
        }
    }

    interface Prices {
        static int cents(Zone zone, int age) {
            if (age < 6) {
                return 0;
            }
            return switch (zone) {
                case CITY -> reduced(240, age);
                case COUNTRY -> reduced(480, age);
            };
        }

        private static int reduced(int cents, int age) {
            return age < 15 ? cents / 2 : cents;
        }
    }

    public record Ticket(Zone zone, int cents) {
        static Ticket free(Zone zone) {
            return new Ticket(zone, 0);
        }
    }

    public record Trip(int stops, int age) {}

    @Workflow(name = "tickets")
    public Ticket sell(Trip trip) {
        Zone zone = Zone.of(trip.stops());
        int cents = Prices.cents(zone, trip.age());
        return cents == 0 ? Ticket.free(zone) : print(new Ticket(zone, cents));
    }

    @Step
    Ticket print(Ticket ticket) {
        return ticket;
    }
}
