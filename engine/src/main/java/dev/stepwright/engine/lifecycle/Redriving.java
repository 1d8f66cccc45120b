package dev.stepwright.engine.lifecycle;

import dev.stepwright.engine.journal.Line;
import dev.stepwright.engine.journal.Source;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Those who may redrive an execution. */
record Redriving(Consumer<Instant> redrive) implements Source {

    @Override
    public void begin(Line line) {
        // They do it unasked.
    }

    @Override
    public void hear(List<String> said) {
        redrive.accept(Instant.parse(said.get(0)));
    }
}
