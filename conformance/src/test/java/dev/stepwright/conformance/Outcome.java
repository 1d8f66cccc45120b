package dev.stepwright.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** How a run ended. */
public sealed interface Outcome {

    /** Errors that plain Java raises itself where a state machine's expression fails. */
    Set<String> RAISED_BY_JAVA = Set.of(
            "java.lang.NullPointerException",
            "java.lang.ArithmeticException",
            "java.lang.ClassCastException",
            "java.lang.IndexOutOfBoundsException",
            "java.lang.ArrayIndexOutOfBoundsException",
            "java.lang.StringIndexOutOfBoundsException",
            "java.lang.IllegalArgumentException",
            "java.lang.NumberFormatException",
            "java.util.NoSuchElementException");

    String EXPRESSION_FAILED = "States.QueryEvaluationError";

    /** It returned a value. */
    record Returned(JsonNode value) implements Outcome {
        @Override
        public boolean agrees(Outcome other) {
            return other instanceof Returned returned && value.equals(Json.comparator(), returned.value);
        }
    }

    /** It failed; messages are compared where the workflow itself threw. */
    record Failed(String error) implements Outcome {
        @Override
        public boolean agrees(Outcome other) {
            return other instanceof Failed failed
                    && (error.equals(failed.error)
                            || RAISED_BY_JAVA.contains(error) && failed.error.equals(EXPRESSION_FAILED));
        }
    }

    /** Whether a state machine that ends in the other way does what Java did. */
    boolean agrees(Outcome other);
}
