package dev.stepwright.asl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Branches on conditions; the first rule that holds wins.
 *
 * @param transformation applies on the way to {@code defaultState} only; a rule brings its own
 * @param defaultState the state that follows when no rule holds
 */
public record ChoiceState(
        Optional<String> comment,
        Optional<QueryLanguage> queryLanguage,
        List<ChoiceRule> choices,
        Optional<String> defaultState,
        Transformation transformation)
        implements State {

    public ChoiceState {
        choices = List.copyOf(choices);
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitChoice(this);
    }

    /** Collects a Choice's members. */
    public static final class Builder extends StateBuilder<Builder> {
        private final List<ChoiceRule> choices = new ArrayList<>();
        private Optional<String> defaultState = Optional.empty();

        private Builder() {}

        public Builder choice(ChoiceRule rule) {
            choices.add(rule);
            return this;
        }

        public Builder choices(List<ChoiceRule> rules) {
            choices.addAll(rules);
            return this;
        }

        public Builder otherwise(String state) {
            defaultState = Optional.of(state);
            return this;
        }

        public ChoiceState build() {
            return new ChoiceState(comment, queryLanguage, choices, defaultState, transformation);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
