package dev.stepwright.compiler.emit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** Names that no two share: the first to ask gets the name it wants, the next one with a number. */
final class UniqueNames {

    private final Set<String> taken = new HashSet<>();
    /** How often each name was wanted: all lower numbers are taken. */
    private final Map<String, Integer> wishes = new HashMap<>();

    /**
     * A free name.
     *
     * @param numbered the name for the second, third … that wants the same
     */
    String unique(String wanted, IntFunction<String> numbered) {
        String name = wanted;
        while (!taken.add(name)) {
            name = numbered.apply(wishes.merge(wanted, 2, (count, first) -> count + 1));
        }
        return name;
    }
}
