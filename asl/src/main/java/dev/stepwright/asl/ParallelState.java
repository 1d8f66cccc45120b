package dev.stepwright.asl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * Runs its branches side by side.
 *
 * @param arguments the template of every branch's input; when absent, the state's input
 */
public record ParallelState(
        Optional<String> comment,
        Optional<QueryLanguage> queryLanguage,
        Optional<JsonNode> arguments,
        List<StateGroup> branches,
        ErrorHandling errorHandling,
        Transformation transformation,
        Transition transition)
        implements State {

    public ParallelState {
        branches = List.copyOf(branches);
    }

    public static Builder of(List<StateGroup> branches) {
        return new Builder(branches);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitParallel(this);
    }

    /** Collects a Parallel's members. */
    public static final class Builder extends StateBuilder.Fallible<Builder> {
        private final List<StateGroup> branches;
        private Optional<JsonNode> arguments = Optional.empty();

        private Builder(List<StateGroup> branches) {
            this.branches = branches;
        }

        public Builder arguments(JsonNode template) {
            arguments = Optional.of(template);
            return this;
        }

        public ParallelState build() {
            return new ParallelState(
                    comment, queryLanguage, arguments, branches, errorHandling(), transformation, transition);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
