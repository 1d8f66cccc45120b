import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What a stream finds is an Optional: nothing in an empty one, the first of those that are alike. */
public class Auction {

    public record Bid(String bidder, int cents, Integer rating) {}

    public record Sheet(List<Bid> bids, List<List<String>> groups, List<Double> weights, List<String> notes) {}

    public record Report(
            Optional<String> first,
            String best,
            int lowest,
            OptionalInt highest,
            OptionalDouble average,
            String longest,
            Optional<List<String>> group,
            Optional<Double> heaviest,
            String note,
            int spread) {}

    public static class NoBid extends RuntimeException {
        public NoBid(String reason) {
            super("no bid: " + reason);
        }
    }

    @Workflow(name = "auction")
    public Report report(Sheet sheet) {
        Sheet read = read(sheet);
        List<Bid> bids = read.bids();
        Bid best = bids.stream()
                .max(Comparator.comparing(Bid::cents))
                .orElseThrow(() -> new NoBid("there are " + read.notes().size() + " notes"));
        award(best);
        bids.stream().mapToInt(Bid::cents).max().ifPresent(cents -> note(cents + " cents"));
        Optional<String> first =
                bids.stream().filter(bid -> bid.cents() > 100).map(Bid::bidder).findFirst();
        int lowest = bids.stream().mapToInt(Bid::cents).min().getAsInt();
        OptionalInt highest = bids.stream().filter(bid -> bid.rating() != null).mapToInt(Bid::rating).max();
        OptionalDouble average =
                bids.stream().filter(bid -> bid.cents() > 100).mapToInt(Bid::cents).average();
        String longest = bids.stream()
                .map(Bid::bidder)
                .reduce((left, right) -> left.length() >= right.length() ? left : right)
                .get();
        Optional<List<String>> group = read.groups().stream().min(Comparator.comparing(List::size));
        Optional<Double> heaviest = read.weights().stream().max(Comparator.naturalOrder());
        String note = read.notes().stream().findAny().orElse("none");
        int spread = bids.stream()
                .map(Bid::cents)
                .sorted(Comparator.reverseOrder())
                .findFirst()
                .map(cents -> cents - lowest)
                .orElse(0);
        return new Report(first, best.bidder(), lowest, highest, average, longest, group, heaviest, note, spread);
    }

    @Step
    Sheet read(Sheet sheet) {
        return sheet;
    }

    @Step
    void note(String text) {}

    @Step
    void award(Bid bid) {}
}
