package dev.stepwright.engine.shortcut;

import dev.stepwright.engine.jsonata.evaluation.Bindings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code condition ? then : otherwise}, and {@code and} and {@code or}, which are decisions with a constant side. */
record Decision(Shortcut condition, Shortcut then, Shortcut otherwise) implements Shortcut {

    static Optional<Shortcut> of(String symbol, Shortcut left, Shortcut right) {
        return switch (symbol) {
            case "and" -> Optional.of(new Decision(left, truth(right), bindings -> false));
            case "or" -> Optional.of(new Decision(left, bindings -> true, truth(right)));
            default -> Optional.empty();
        };
    }

    /** Anything else is made a boolean of, by rules that are the library's. */
    private static Shortcut truth(Shortcut operand) {
        return bindings -> operand.evaluate(bindings) instanceof Boolean truth ? truth : null;
    }

    @Override
    public @Nullable Object evaluate(Bindings bindings) {
        if (condition.evaluate(bindings) instanceof Boolean truth) {
            return truth ? then.evaluate(bindings) : otherwise.evaluate(bindings);
        }
        return null;
    }
}
