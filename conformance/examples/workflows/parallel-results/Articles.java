import dev.stepwright.Flow;
import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** What can be found out about a text at the same time: results of three types, one of two steps, one that may fail. */
public class Articles {

    public record Mood(String name, int percent) {}

    public record Report(Mood mood, List<String> topics, String english, boolean translated) {}

    public record Filed(String number, boolean bright) {}

    public static final class UnknownLanguage extends RuntimeException {
        public UnknownLanguage(String message) {
            super(message);
        }
    }

    @Workflow(name = "article")
    public Filed file(String text) {
        Report report = Flow.parallel(
                () -> mood(text),
                () -> {
                    List<String> words = words(text);
                    return rank(words);
                },
                () -> {
                    try {
                        return translate(text);
                    } catch (UnknownLanguage e) {
                        return text;
                    }
                },
                (mood, topics, english) -> new Report(mood, topics, english, !english.equals(text)));
        String number = store(report);
        return new Filed(number, report.mood().percent() > 50);
    }

    @Step
    Mood mood(String text) {
        if (text.isEmpty()) {
            throw new IllegalStateException("nothing to feel");
        }
        return text.contains("sun") ? new Mood("glad", 90) : new Mood("sad", 20);
    }

    @Step
    List<String> words(String text) {
        return List.of(text.split(" "));
    }

    @Step
    List<String> rank(List<String> words) {
        return words.stream().sorted().limit(2).toList();
    }

    @Step
    String translate(String text) {
        if (text.contains("qapla")) {
            throw new UnknownLanguage("Klingon");
        }
        return text.replace("sonne", "sun");
    }

    @Step
    String store(Report report) {
        return report.english() + "/" + report.topics().get(0);
    }
}
