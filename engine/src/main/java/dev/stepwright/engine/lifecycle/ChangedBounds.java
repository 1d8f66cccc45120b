package dev.stepwright.engine.lifecycle;

import dev.stepwright.engine.journal.Line;
import dev.stepwright.engine.journal.OptionalTexts;
import dev.stepwright.engine.journal.Source;
import java.util.List;
import java.util.Optional;

/** Those who may change the bounds of a Map Run that is under way. */
record ChangedBounds(Change change) implements Source {

    /** What is absent stays. */
    @FunctionalInterface
    interface Change {
        void to(
                Optional<Integer> maxConcurrency,
                Optional<Integer> toleratedFailureCount,
                Optional<Double> toleratedFailurePercentage);
    }

    static List<String> said(
            Optional<Integer> maxConcurrency,
            Optional<Integer> toleratedFailureCount,
            Optional<Double> toleratedFailurePercentage) {
        return OptionalTexts.said(List.of(
                maxConcurrency.map(String::valueOf),
                toleratedFailureCount.map(String::valueOf),
                toleratedFailurePercentage.map(String::valueOf)));
    }

    @Override
    public void begin(Line line) {
        // They do it unasked.
    }

    @Override
    public void hear(List<String> said) {
        change.to(
                OptionalTexts.heard(said, 0).map(Integer::valueOf),
                OptionalTexts.heard(said, 1).map(Integer::valueOf),
                OptionalTexts.heard(said, 2).map(Double::valueOf));
    }
}
