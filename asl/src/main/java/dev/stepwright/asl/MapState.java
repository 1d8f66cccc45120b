package dev.stepwright.asl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Runs its item processor once per item.
 *
 * @param items an array, or an expression that yields one; in JSONPath mode the text of {@code ItemsPath}; when absent,
 *     the state's input
 * @param itemSelector the template of an iteration's input; when absent, the item
 * @param maxConcurrency an integer, or an expression that yields one; in JSONPath mode the text of a path, which
 *     {@code MaxConcurrencyPath} has
 * @param toleratedFailureCount an integer, or an expression or path that yields one
 * @param toleratedFailurePercentage a number, or an expression or path that yields one
 */
public record MapState(
        Optional<String> comment,
        Optional<QueryLanguage> queryLanguage,
        Optional<JsonNode> items,
        Optional<JsonNode> itemSelector,
        Optional<JsonNode> maxConcurrency,
        Optional<JsonNode> toleratedFailureCount,
        Optional<JsonNode> toleratedFailurePercentage,
        MapMode mode,
        StateGroup itemProcessor,
        ErrorHandling errorHandling,
        Transformation transformation,
        Transition transition)
        implements State {

    /** A Map, inline unless the builder is told otherwise. */
    public static Builder over(StateGroup itemProcessor) {
        return new Builder(itemProcessor);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitMap(this);
    }

    /** Collects a Map's members. */
    public static final class Builder extends StateBuilder.Fallible<Builder> {
        private final StateGroup itemProcessor;
        private Optional<JsonNode> items = Optional.empty();
        private Optional<JsonNode> itemSelector = Optional.empty();
        private Optional<JsonNode> maxConcurrency = Optional.empty();
        private Optional<JsonNode> toleratedFailureCount = Optional.empty();
        private Optional<JsonNode> toleratedFailurePercentage = Optional.empty();
        private MapMode mode = new MapMode.Inline();

        private Builder(StateGroup itemProcessor) {
            this.itemProcessor = itemProcessor;
        }

        public Builder items(JsonNode template) {
            items = Optional.of(template);
            return this;
        }

        public Builder itemSelector(JsonNode template) {
            itemSelector = Optional.of(template);
            return this;
        }

        public Builder maxConcurrency(JsonNode concurrency) {
            maxConcurrency = Optional.of(concurrency);
            return this;
        }

        public Builder toleratedFailureCount(JsonNode count) {
            toleratedFailureCount = Optional.of(count);
            return this;
        }

        public Builder toleratedFailurePercentage(JsonNode percentage) {
            toleratedFailurePercentage = Optional.of(percentage);
            return this;
        }

        public Builder mode(MapMode inlineOrDistributed) {
            mode = inlineOrDistributed;
            return this;
        }

        public MapState build() {
            return new MapState(
                    comment,
                    queryLanguage,
                    items,
                    itemSelector,
                    maxConcurrency,
                    toleratedFailureCount,
                    toleratedFailurePercentage,
                    mode,
                    itemProcessor,
                    errorHandling(),
                    transformation,
                    transition);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
