import static dev.stepwright.Flow.parallel;

import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** Branches run at the same time and read the variables around them; the combiner is an expression of the Parallel state. */
public class Analysis {

    public record Report(String text, int length, List<String> words, String verdict) {}

    @Workflow(name = "analysis")
    public Report analyse(String text) {
        String clean = clean(text);
        return parallel(
                () -> length(clean),
                () -> words(clean),
                () -> {
                    String verdict = verdict(clean);
                    return verdict.isEmpty() ? "none" : "verdict " + verdict;
                },
                (length, words, verdict) -> new Report(clean, length, words, verdict));
    }

    @Step
    String clean(String text) {
        return text.strip();
    }

    @Step
    int length(String text) {
        return text.length();
    }

    @Step
    List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    @Step
    String verdict(String text) {
        if (text.equals("fail")) {
            throw new IllegalStateException("no verdict");
        }
        return text.isEmpty() ? "" : "good";
    }
}
