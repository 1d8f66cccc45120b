import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** A saga: when a part of the trip cannot be had, those that were booked are cancelled, the last one first. */
public class Trips {

    public record Trip(String traveller, String city, boolean car) {}

    public record Booking(String status, String flight, String hotel, String car) {}

    public static class Unavailable extends RuntimeException {
        public Unavailable(String message) {
            super(message);
        }
    }

    public static final class SoldOut extends Unavailable {
        public SoldOut(String message) {
            super(message);
        }
    }

    @Workflow(name = "trip")
    public Booking book(Trip trip) {
        String flight = null;
        String hotel = null;
        int booked = 0;
        try {
            flight = bookFlight(trip);
            booked = 1;
            hotel = bookHotel(trip);
            booked = 2;
            String car = trip.car() ? bookCar(trip) : null;
            return new Booking("booked", flight, hotel, car);
        } catch (Unavailable e) {
            if (booked > 1) {
                cancelHotel(hotel);
            }
            if (booked > 0) {
                cancelFlight(flight);
            }
            return new Booking("nothing booked: " + e.getMessage(), null, null, null);
        }
    }

    @Step
    String bookFlight(Trip trip) {
        if (trip.city().equals("Atlantis")) {
            throw new Unavailable("no flight to Atlantis");
        }
        return "flight-" + trip.traveller();
    }

    @Step
    String bookHotel(Trip trip) {
        if (trip.city().equals("Bethlehem")) {
            throw new SoldOut("no room in the inn");
        }
        return "hotel-" + trip.traveller();
    }

    @Step
    String bookCar(Trip trip) {
        return switch (trip.city()) {
            case "Venice" -> throw new Unavailable("no streets");
            case "Derry" -> throw new IllegalStateException("the clerk is a clown");
            default -> "car-" + trip.traveller();
        };
    }

    @Step
    void cancelHotel(String hotel) {
        if (hotel.equals("hotel-bob")) {
            throw new IllegalStateException("nobody answers");
        }
    }

    @Step
    void cancelFlight(String flight) {}
}
