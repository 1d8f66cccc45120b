import static dev.stepwright.Flow.parallel;

import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** Jumps out of {@code try}, {@code catch}, methods and parallel branches, each to where Java goes. */
public class Rounds {

    public record Plan(List<String> words, int limit) {}

    public static class Refused extends RuntimeException {
        public Refused(String word) {
            super("refused " + word);
        }
    }

    @Workflow(name = "rounds")
    public String run(Plan plan) {
        String log = parallel(
                () -> firstLong(plan.words(), plan.limit()),
                () -> {
                    int tries = 0;
                    while (true) {
                        tries++;
                        if (tries > plan.limit() || "b".equals(echo("a" + tries))) {
                            break;
                        }
                    }
                    return tries;
                },
                (word, tries) -> word + tries);
        for (int i = 0; ; i++) {
            String word;
            try {
                if (i == plan.limit()) {
                    break;
                }
                word = echo("w" + i);
                if (word.equals("w1")) {
                    continue;
                }
                if (word.equals("w4")) {
                    throw new Refused(word);
                }
                log += word;
            } catch (Refused e) {
                if (e.getMessage().equals("refused w3")) {
                    log += "-";
                    continue;
                }
                log += e.getMessage();
                break;
            }
            log += ".";
        }
        return log;
    }

    private String firstLong(List<String> words, int limit) {
        int asked = 0;
        for (String word : words) {
            do {
                String echo = echo(word);
                if (length(echo) > limit) {
                    return echo;
                }
                asked++;
                if (asked > 3) {
                    return "gave up;";
                }
            } while (word.isEmpty());
        }
        return "none;";
    }

    @Step
    int length(String word) {
        return word.length();
    }

    @Step
    String echo(String word) {
        if (word.equals("w3")) {
            throw new Refused(word);
        }
        return word;
    }
}
