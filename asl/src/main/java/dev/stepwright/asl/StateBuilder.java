package dev.stepwright.asl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members that several kinds of state share, on the way to a record. */
abstract sealed class StateBuilder<B extends StateBuilder<B>> permits ChoiceState.Builder, StateBuilder.Linked {

    Optional<String> comment = Optional.empty();
    Optional<QueryLanguage> queryLanguage = Optional.empty();
    Transformation transformation = Transformation.none();

    abstract B self();

    public B comment(String text) {
        comment = Optional.of(text);
        return self();
    }

    public B queryLanguage(QueryLanguage language) {
        queryLanguage = Optional.of(language);
        return self();
    }

    public B transformation(Transformation assignAndOutput) {
        transformation = assignAndOutput;
        return self();
    }

    public B assign(String variable, JsonNode template) {
        return transformation(transformation.withAssign(variable, template));
    }

    public B assign(Map<String, JsonNode> variables) {
        variables.forEach(this::assign);
        return self();
    }

    public B output(JsonNode template) {
        return transformation(transformation.withOutput(template));
    }

    /** For a state that leads on; the kinds without {@code Next} do not offer it. */
    abstract static sealed class Linked<B extends Linked<B>> extends StateBuilder<B>
            permits PassState.Builder, WaitState.Builder, Fallible {

        Transition transition = Transition.end();

        /** The state ends its group unless this says otherwise. */
        public B transition(Transition where) {
            transition = where;
            return self();
        }

        public B next(String state) {
            return transition(Transition.next(state));
        }
    }

    /** For a state with {@code Retry} and {@code Catch}. */
    abstract static sealed class Fallible<B extends Fallible<B>> extends Linked<B>
            permits TaskState.Builder, MapState.Builder, ParallelState.Builder {

        private final List<Retrier> retriers = new ArrayList<>();
        private final List<Catcher> catchers = new ArrayList<>();

        public B retry(Retrier retrier) {
            retriers.add(retrier);
            return self();
        }

        public B retry(List<Retrier> more) {
            retriers.addAll(more);
            return self();
        }

        public B catching(Catcher catcher) {
            catchers.add(catcher);
            return self();
        }

        public B catching(List<Catcher> more) {
            catchers.addAll(more);
            return self();
        }

        ErrorHandling errorHandling() {
            return new ErrorHandling(retriers, catchers);
        }
    }
}
