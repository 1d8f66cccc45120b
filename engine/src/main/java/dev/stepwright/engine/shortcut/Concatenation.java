package dev.stepwright.engine.shortcut;

import dev.stepwright.engine.jsonata.evaluation.Bindings;
import org.jspecify.annotations.Nullable;

/** Texts and whole numbers, one after the other; a long text is left to the library, which keeps the limit. */
record Concatenation(Shortcut left, Shortcut right) implements Shortcut {

    private static final int LONGEST = 1 << 16;

    @Override
    public @Nullable Object evaluate(Bindings bindings) {
        String first = text(left.evaluate(bindings));
        String second = first == null ? null : text(right.evaluate(bindings));
        return second == null || first.length() + second.length() > LONGEST ? null : first + second;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String || value instanceof Integer ? value.toString() : null;
    }
}
