import dev.stepwright.Flow;
import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.time.Instant;

/** {@code Flow.sleepUntil} is a Wait state with a timestamp, for which nothing runs. */
public class Release {

    public record Article(String title, Instant at) {}

    @Workflow(name = "release")
    public String run(Article article) {
        Article checked = check(article);
        Flow.sleepUntil(checked.at());
        String link = publish(checked.title());
        Flow.sleepUntil(nextCheck(link));
        return link;
    }

    @Step
    Article check(Article article) {
        return article;
    }

    @Step
    String publish(String title) {
        return "/" + title;
    }

    @Step
    Instant nextCheck(String link) {
        return Instant.parse("2021-03-04T05:06:07.000000008Z");
    }
}
