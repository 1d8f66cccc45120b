package dev.stepwright.engine.lifecycle;

import dev.stepwright.engine.journal.Line;
import dev.stepwright.engine.journal.OptionalTexts;
import dev.stepwright.engine.journal.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Those who may stop an execution. */
record Stops(BiConsumer<Optional<String>, Optional<String>> stop) implements Source {

    static List<String> said(Optional<String> error, Optional<String> cause) {
        return OptionalTexts.said(List.of(error, cause));
    }

    @Override
    public void begin(Line line) {
        // They do it unasked.
    }

    @Override
    public void hear(List<String> said) {
        stop.accept(OptionalTexts.heard(said, 0), OptionalTexts.heard(said, 1));
    }
}
