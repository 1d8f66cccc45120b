package dev.stepwright.engine.lifecycle;

import dev.stepwright.engine.journal.Line;
import dev.stepwright.engine.journal.MismatchException;
import dev.stepwright.engine.journal.Recorder;
import java.util.function.Consumer;

/**
 * What an execution did before a restart and does again. A child execution is redriven when its Map Run is, and so it
 * is repeated as far as its next redrive each time.
 *
 * @param redriving over which it hears that it is redriven
 * @param mismatch is told when it did something else
 */
record Repeated(Recorder recorder, Line redriving, Standing standing, Consumer<MismatchException> mismatch) {

    void all() {
        untilRedrive();
        while (recorder.hasMoreToHear()) {
            redrive();
        }
    }

    /** What came before the first redrive. */
    void untilRedrive() {
        repeat(() -> recorder.hearAgainUntil(redriving));
    }

    /** The next redrive, and what came before the one after it. */
    void redrive() {
        repeat(() -> {
            recorder.hearNextAgain();
            recorder.hearAgainUntil(redriving);
        });
    }

    private void repeat(Runnable hearing) {
        try {
            hearing.run();
        } catch (MismatchException e) {
            mismatch.accept(e);
        }
        if (standing.hasEnded() && !recorder.hasMoreToHear()) {
            recorder.goOn();
        }
    }
}
