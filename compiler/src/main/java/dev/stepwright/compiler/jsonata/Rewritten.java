package dev.stepwright.compiler.jsonata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Collections with each element rewritten: the same object when each element stays the same object. */
public final class Rewritten {

    private Rewritten() {}

    public static <T> List<T> list(List<T> list, UnaryOperator<T> rewrite) {
        @Nullable List<T> changed = null;
        for (int i = 0; i < list.size(); i++) {
            T element = rewrite.apply(list.get(i));
            if (element != list.get(i)) {
                changed = changed == null ? new ArrayList<>(list) : changed;
                changed.set(i, element);
            }
        }
        return changed == null ? list : changed;
    }

    /** The map with each value rewritten, in the same order. */
    public static <K, V> Map<K, V> values(Map<K, V> map, UnaryOperator<V> rewrite) {
        @Nullable Map<K, V> changed = null;
        for (Map.Entry<K, V> entry : map.entrySet()) {
            V value = rewrite.apply(entry.getValue());
            if (value != entry.getValue()) {
                changed = changed == null ? new LinkedHashMap<>(map) : changed;
                changed.put(entry.getKey(), value);
            }
        }
        return changed == null ? map : changed;
    }
}
