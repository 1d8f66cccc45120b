package dev.stepwright.asl;

import java.util.Optional;

/** Does nothing but transform: assigns variables and shapes its output. */
public record PassState(
        Optional<String> comment,
        Optional<QueryLanguage> queryLanguage,
        Transformation transformation,
        Transition transition)
        implements State {

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitPass(this);
    }

    /** Collects a Pass's members. */
    public static final class Builder extends StateBuilder.Linked<Builder> {

        private Builder() {}

        public PassState build() {
            return new PassState(comment, queryLanguage, transformation, transition);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
