package dev.stepwright.asl.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.FailState;
import dev.stepwright.asl.QueryLanguage;
import dev.stepwright.asl.Transformation;
import dev.stepwright.asl.WaitState;
import java.util.Optional;
import java.util.function.Predicate;

/** The members that a state has in one query language and not in the other. */
sealed interface Dialect permits JsonataDialect, PathDialect {

    static Dialect of(QueryLanguage language) {
        return language == QueryLanguage.JSONATA ? new JsonataDialect() : new PathDialect();
    }

    /** What a state without a result of its own makes of its input. */
    Transformation ofInput(Fields state);

    /** What a state makes of its result. */
    Transformation ofResult(Fields state);

    Transformation ofRule(Fields rule);

    Transformation ofCatcher(Fields catcher);

    /** The template of what the branches of a Parallel state get. */
    Optional<JsonNode> arguments(Fields state);

    /** The template of a Pass state's result. */
    Optional<JsonNode> parameters(Fields state);

    /** The result of a Pass state. */
    Optional<JsonNode> result(Fields state);

    /** A member that takes a literal, or something that yields it when the state runs. */
    Optional<JsonNode> literalOrReference(Fields state, String name, Predicate<JsonNode> literal, String expected);

    /** The template of what a Task sends. */
    default Optional<JsonNode> taskArguments(Fields state) {
        return arguments(state);
    }

    /** What a Choice rule tests. */
    Optional<JsonNode> condition(Fields rule);

    Optional<WaitState.Delay> delay(Fields state);

    /** What the iterations of a Map state are about. */
    Optional<JsonNode> items(Fields state);

    /** The states of an iteration. */
    Optional<Fields> itemProcessor(Fields state);

    /** The template of an iteration's input. */
    Optional<JsonNode> itemSelector(Fields state);

    FailState fail(Fields state, Optional<String> comment, Optional<QueryLanguage> own);
}
