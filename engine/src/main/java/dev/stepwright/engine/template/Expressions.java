package dev.stepwright.engine.template;

import dev.stepwright.engine.jsonata.JsonataEvaluator;
import dev.stepwright.engine.jsonata.SyntaxException;
import java.util.HashMap;
import java.util.Map;

/** The expressions of one definition, each compiled once: catchers and retries repeat them in state after state. */
public final class Expressions {

    private final Map<String, JsonataEvaluator> compiled = new HashMap<>();

    JsonataEvaluator compile(String source) throws SyntaxException {
        JsonataEvaluator known = compiled.get(source);
        if (known != null) {
            return known;
        }
        JsonataEvaluator evaluator = JsonataEvaluator.compile(source);
        compiled.put(source, evaluator);
        return evaluator;
    }
}
