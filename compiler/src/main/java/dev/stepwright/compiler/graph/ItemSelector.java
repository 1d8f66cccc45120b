package dev.stepwright.compiler.graph;

import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Reserved;
import dev.stepwright.compiler.jsonata.Rewritten;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What an iteration of a Map has as its input: the item, or an object of it and values from around the Map.
 *
 * @param item what the item is called when others come with it
 * @param others the values beside it; none means that the input is the item itself
 */
public record ItemSelector(String item, Map<String, Jsonata> others) {

    public ItemSelector {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    public static ItemSelector ofItem(String name) {
        return new ItemSelector(name, Map.of());
    }

    /** The same and one value more. */
    public ItemSelector with(String name, Jsonata value) {
        Map<String, Jsonata> more = new LinkedHashMap<>(others);
        more.put(name, value);
        return new ItemSelector(item, more);
    }

    /** A name that neither the item nor another value has. */
    public String free(String wanted) {
        String name = wanted;
        for (int number = 2; name.equals(item) || others.containsKey(name); number++) {
            name = wanted + "_" + number;
        }
        return name;
    }

    ItemSelector map(UnaryOperator<Jsonata> change) {
        Map<String, Jsonata> changed = Rewritten.values(others, change);
        return changed == others ? this : new ItemSelector(item, changed);
    }

    /** The object, where the input is not the item itself. */
    public Optional<Jsonata> expression() {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Jsonata> members = new LinkedHashMap<>(others);
        members.put(item, new Jsonata.State(Reserved.ITEM));
        return Optional.of(new Jsonata.ObjectOf(members));
    }
}
