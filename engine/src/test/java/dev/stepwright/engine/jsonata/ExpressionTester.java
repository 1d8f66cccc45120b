package dev.stepwright.engine.jsonata;

import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.json.JsonValues;
import dev.stepwright.engine.jsonata.evaluation.Bindings;
import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import dev.stepwright.engine.random.RandomSource;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Evaluates an expression with some variables and prints the result as JSON, or the error. */
record ExpressionTester(Map<?, ?> variables) implements Bindings {

    static String evaluate(String expression) {
        return evaluate(expression, "{}");
    }

    /** @param variables a JSON object */
    static String evaluate(String expression, String variables) {
        try {
            Object value = JsonataEvaluator.compile(expression)
                    .evaluate(new ExpressionTester((Map<?, ?>) JsonText.read(variables)));
            return value == null ? "undefined" : JsonText.write(JsonValues.settle(value));
        } catch (EvaluationException | SyntaxException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Override
    public @Nullable Object variable(String name) {
        return variables.get(name);
    }

    @Override
    public Object states(Set<String> members) {
        return Map.of();
    }

    @Override
    public Object input() {
        return JsonObject.EMPTY;
    }

    @Override
    public JsonObject context() {
        return JsonObject.EMPTY;
    }

    @Override
    public Instant now() {
        return Instant.parse("2026-01-01T00:00:00Z");
    }

    @Override
    public RandomSource random() {
        return new RandomSource(7);
    }
}
