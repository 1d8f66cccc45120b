package dev.stepwright.asl.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.FailState;
import dev.stepwright.asl.QueryLanguage;
import dev.stepwright.asl.Transformation;
import dev.stepwright.asl.WaitState;
import java.util.List;
import java.util.Optional;

/** The members that a state has in one query language and not in the other. */
sealed interface Dialect permits JsonataDialect, PathDialect {

    int MOST_SECONDS = 99_999_999;

    /** What can tell what a Choice rule tests, in the service's order. */
    List<String> TESTS = List.of("And", "Or", "Not", "Variable", "Condition");

    /** What can tell how long a Wait state waits, in the service's order. */
    String[] DELAYS = {"SecondsPath", "Seconds", "TimestampPath", "Timestamp"};

    static Dialect of(QueryLanguage language) {
        return language == QueryLanguage.JSONATA ? new JsonataDialect() : new PathDialect();
    }

    /** A rule tests one thing. */
    static void requireTest(Fields rule) {
        if (TESTS.stream().filter(rule::has).count() != 1) {
            rule.fault("The object must have only one of the following fields, " + TESTS);
        }
    }

    QueryLanguage language();

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
    Optional<JsonNode> literalOrReference(Fields state, String name, Form literal);

    /** The template of what a Task sends. */
    default Optional<JsonNode> taskArguments(Fields state) {
        return arguments(state);
    }

    /** What a Choice rule tests. */
    Optional<JsonNode> condition(Fields rule);

    Optional<WaitState.Delay> delay(Fields state);

    /** What the iterations of a Map state are about. */
    Optional<JsonNode> items(Fields state);

    /** The states of an iteration; {@code Iterator} is its older name. */
    default Optional<Fields> itemProcessor(Fields state) {
        state.requireOneOf("ItemProcessor", "Iterator");
        Optional<Fields> older = state.object("Iterator");
        return state.object("ItemProcessor").or(() -> older);
    }

    /** The template of an iteration's input. */
    Optional<JsonNode> itemSelector(Fields state);

    FailState fail(Fields state, Optional<String> comment, Optional<QueryLanguage> own);
}
