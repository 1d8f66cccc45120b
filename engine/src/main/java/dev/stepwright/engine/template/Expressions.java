package dev.stepwright.engine.template;

import dev.stepwright.engine.jsonata.JsonataEvaluator;
import dev.stepwright.engine.jsonata.SyntaxException;
import dev.stepwright.engine.shortcut.Shortcut;
import dev.stepwright.engine.shortcut.ShortcutCompiler;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The expressions of one definition, each compiled once: catchers and retries repeat them in state after state. */
public final class Expressions {

    private final Map<String, Compiled> compiled = new HashMap<>();

    record Compiled(JsonataEvaluator evaluator, Optional<Shortcut> shortcut) {}

    Compiled compile(String source) throws SyntaxException {
        Compiled known = compiled.get(source);
        if (known != null) {
            return known;
        }
        JsonataEvaluator evaluator = JsonataEvaluator.compile(source);
        Compiled result = new Compiled(evaluator, ShortcutCompiler.compile(evaluator.tree()));
        compiled.put(source, result);
        return result;
    }
}
