import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** The steps of a parallel stream run at the same time: a Map without a limit of its own. */
public class Prices {

    public record Offer(String shop, int cents) {}

    @Workflow(name = "prices")
    public int total(List<String> articles) {
        return articles.parallelStream().map(this::ask).filter(offer -> offer.cents() > 0).mapToInt(Offer::cents).sum();
    }

    @Step
    Offer ask(String article) {
        if (article.isEmpty()) {
            throw new IllegalArgumentException("no article");
        }
        return new Offer("corner", article.length() - 3);
    }
}
