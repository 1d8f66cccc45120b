package dev.stepwright.asl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Waits for a time or until an instant. */
public record WaitState(
        Optional<String> comment,
        Optional<QueryLanguage> queryLanguage,
        Delay delay,
        Transformation transformation,
        Transition transition)
        implements State {

    /** How long a Wait lasts. */
    public sealed interface Delay {

        <R> R accept(Visitor<R> visitor);

        /** One method per kind of delay. */
        interface Visitor<R> {
            R visitSeconds(Seconds seconds);

            R visitTimestamp(Timestamp timestamp);

            R visitSecondsPath(SecondsPath path);

            R visitTimestampPath(TimestampPath path);
        }
    }

    /** {@code "Seconds"}: an integer, or the expression that yields it. */
    public record Seconds(JsonNode value) implements Delay {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSeconds(this);
        }
    }

    /** {@code "Timestamp"}: its text, or the expression that yields it. */
    public record Timestamp(JsonNode value) implements Delay {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTimestamp(this);
        }
    }

    /** {@code "SecondsPath"}, of JSONPath mode. */
    public record SecondsPath(String path) implements Delay {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSecondsPath(this);
        }
    }

    /** {@code "TimestampPath"}, of JSONPath mode. */
    public record TimestampPath(String path) implements Delay {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTimestampPath(this);
        }
    }

    public static Builder seconds(JsonNode seconds) {
        return new Builder(new Seconds(seconds));
    }

    public static Builder until(JsonNode timestamp) {
        return new Builder(new Timestamp(timestamp));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitWait(this);
    }

    /** Collects a Wait's members. */
    public static final class Builder extends StateBuilder.Linked<Builder> {
        private final Delay delay;

        private Builder(Delay delay) {
            this.delay = delay;
        }

        public WaitState build() {
            return new WaitState(comment, queryLanguage, delay, transformation, transition);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
