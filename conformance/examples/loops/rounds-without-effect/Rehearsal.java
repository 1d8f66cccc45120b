import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** Rounds that come to nothing take no states, and what is behind them begins the iteration. */
public class Rehearsal {

    enum Level {
        LOW,
        HIGH
    }

    private static final boolean REHEARSED = false;

    @Workflow(name = "rehearsal")
    public void play(List<String> songs) {
        for (String song : songs) {
            for (int round = 0; round < 2; round++) {
                int volume = REHEARSED
                        ? round
                        : switch (Level.LOW) {
                            case LOW -> 1;
                            case HIGH -> {
                                yield 9;
                            }
                            default -> 0;
                        };
            }
            perform(songs.stream()
                    .map(other -> {
                        tune(other);
                        return song + " after " + other;
                    })
                    .toList());
        }
    }

    @Step
    void tune(String song) {}

    @Step
    void perform(List<String> songs) {}
}
