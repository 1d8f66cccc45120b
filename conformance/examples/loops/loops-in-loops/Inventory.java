import static dev.stepwright.Flow.parallel;

import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** Halls with shelves with articles: iterations are handed what they read of the items around them. */
public class Inventory {

    public record Article(String name, List<Integer> boxes) {}

    public record Shelf(int number, List<Article> articles) {}

    public record Hall(String name, List<Shelf> shelves) {}

    public static final class Locked extends RuntimeException {
        public Locked(String message) {
            super(message);
        }
    }

    @Workflow(name = "inventory")
    public String count(List<Hall> halls) {
        for (Hall hall : halls) {
            for (Shelf shelf : hall.shelves()) {
                for (Article article : shelf.articles()) {
                    String total = parallel(
                            () -> weigh(hall.name(), article),
                            () -> photograph(shelf.number(), article.name()),
                            (grams, picture) -> grams + " " + picture);
                    note(hall.name(), article, total);
                }
                try {
                    close(hall, shelf.number());
                } catch (Locked e) {
                    note(e.getMessage(), null, hall.name());
                }
            }
            for (Shelf row : hall.shelves()) {
                row.articles().parallelStream()
                        .filter(article -> article.boxes() != null)
                        .forEach(article -> article.boxes().forEach(
                                box -> label(hall, row.number(), article.name() + box)));
            }
        }
        return "done";
    }

    @Step
    int weigh(String hall, Article article) {
        return article.boxes() == null ? 0 : article.boxes().size();
    }

    @Step
    String photograph(int shelf, String article) {
        return shelf + "/" + article;
    }

    @Step
    void note(String title, Article article, String text) {}

    @Step
    void close(Hall hall, int shelf) {
        if (shelf < 0) {
            throw new Locked("shelf " + shelf);
        }
    }

    @Step
    void label(Hall hall, int shelf, String text) {}
}
