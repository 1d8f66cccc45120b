import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** Reads a source page by page; sums, and the page that was worst, are carried from round to round. */
public class Import {

    public record Page(List<String> rows, String next) {}

    public record Stored(int accepted, int rejected) {}

    public record Summary(int pages, int accepted, int rejected, String worst) {}

    @Workflow(name = "import")
    public Summary run(String source) {
        String cursor = "start";
        int pages = 0;
        int accepted = 0;
        int rejected = 0;
        int most = 0;
        String worst = null;
        while (cursor != null) {
            Page page = fetch(source, cursor);
            Stored stored = store(page.rows());
            pages++;
            accepted += stored.accepted();
            rejected += stored.rejected();
            if (stored.rejected() > most) {
                most = stored.rejected();
                worst = cursor;
            }
            cursor = page.next();
        }
        return new Summary(pages, accepted, rejected, worst);
    }

    @Step
    Page fetch(String source, String cursor) {
        if (source.equals("torn") && cursor.equals("p2")) {
            throw new IllegalStateException("page 2 is missing");
        }
        if (source.equals("short") || cursor.equals("p3")) {
            return new Page(List.of("a"), null);
        }
        return cursor.equals("start") ? new Page(List.of("a", "bad"), "p2") : new Page(List.of("bad", "b", "bad"), "p3");
    }

    @Step
    Stored store(List<String> rows) {
        int bad = (int) rows.stream().filter("bad"::equals).count();
        return new Stored(rows.size() - bad, bad);
    }
}
