import dev.stepwright.Flow;
import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.time.Duration;
import java.util.List;

/** Loops with a counter: several attempts with a longer pause before each, then the receipts from the last one back. */
public class Delivery {

    public record Parcel(String address, int luck, int pause) {}

    public static class Undeliverable extends RuntimeException {
        public Undeliverable(String address) {
            super("nobody at " + address);
        }
    }

    @Workflow(name = "delivery")
    public String deliver(Parcel parcel) {
        for (int attempt = 1, pause = parcel.pause(); attempt <= 3; attempt++, pause *= 3) {
            List<String> receipts = ring(parcel, attempt);
            if (receipts.isEmpty()) {
                Flow.sleep(Duration.ofSeconds(pause));
                continue;
            }
            String all = "";
            for (int i = receipts.size() - 1; i >= 0; i--) {
                all += receipts.get(i);
            }
            return all + " at attempt " + attempt;
        }
        throw new Undeliverable(parcel.address());
    }

    @Step
    List<String> ring(Parcel parcel, int attempt) {
        return attempt < parcel.luck() ? List.of() : List.of("a", "b", "c").subList(0, parcel.address().length());
    }
}
