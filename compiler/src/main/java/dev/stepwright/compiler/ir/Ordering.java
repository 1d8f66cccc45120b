package dev.stepwright.compiler.ir;

import java.util.List;
import java.util.function.UnaryOperator;

/** An order of values by keys, the most important first; a comparator as the language knows it. */
public record Ordering(List<Key> keys) {

    public Ordering {
        keys = List.copyOf(keys);
    }

    /**
     * What is compared: numbers or strings.
     *
     * @param value the key of one element
     */
    public record Key(Lambda value, boolean descending) {}

    public Ordering reversed() {
        return new Ordering(keys.stream()
                .map(key -> new Key(key.value(), !key.descending()))
                .toList());
    }

    List<Lambda> lambdas() {
        return keys.stream().map(Key::value).toList();
    }

    Ordering rewrite(UnaryOperator<Lambda> change) {
        return new Ordering(keys.stream()
                .map(key -> new Key(change.apply(key.value()), key.descending()))
                .toList());
    }
}
