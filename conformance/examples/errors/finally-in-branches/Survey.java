import static dev.stepwright.Flow.parallel;

import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/**
 * Inside a branch or a round of a loop an error passes the {@code finally} block, leaves the branch, and is caught
 * outside with its class and its message.
 */
public class Survey {

    public static final class Unsafe extends RuntimeException {
        public Unsafe(String message) {
            super(message);
        }
    }

    public static final class Silent extends RuntimeException {
        public Silent(String message) {
            super(message);
        }
    }

    public record Report(List<String> sites, String weather) {}

    @Workflow(name = "survey")
    public String survey(Report report) {
        try {
            String done = parallel(
                    () -> {
                        try {
                            return measure(report.weather());
                        } finally {
                            note("measured");
                        }
                    },
                    () -> "day",
                    (measured, time) -> measured + " by " + time);
            for (String site : report.sites()) {
                try {
                    if (visit(site).equals("flooded")) {
                        throw new Unsafe(site);
                    }
                } finally {
                    note("left " + site);
                }
            }
            note("all");
            return done;
        } catch (Unsafe e) {
            return "unsafe: " + e.getMessage();
        } catch (Silent e) {
            return "silent: " + e.getMessage();
        } finally {
            note("end");
        }
    }

    @Step
    String measure(String weather) {
        return switch (weather) {
            case "storm" -> throw new Unsafe("wind \"12\"");
            case "fog" -> throw new Silent(null);
            case "snow" -> throw new IllegalStateException("too cold");
            default -> weather;
        };
    }

    @Step
    String visit(String site) {
        return switch (site) {
            case "pit" -> "flooded";
            case "cave" -> throw new Silent("no signal");
            default -> "fine";
        };
    }

    @Step
    void note(String text) {}
}
