package dev.stepwright.engine.lifecycle;

import dev.stepwright.engine.journal.Line;
import dev.stepwright.engine.journal.Source;
import java.util.List;

/**
 * Something that the execution does by itself in a later step; it takes its turn among what comes from outside, and so
 * it has to be recorded like that.
 */
record NextStep(Runnable step) implements Source {

    @Override
    public void begin(Line line) {
        line.sayAtLast(List.of());
    }

    @Override
    public void hear(List<String> said) {
        step.run();
    }
}
