package dev.stepwright.compiler.emit;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;

/** Names that no two share: the first to ask gets the name it wants, the next one with a number. */
final class UniqueNames {

    private final Set<String> taken = new HashSet<>();

    /**
     * A free name.
     *
     * @param numbered the name for the second, third … that wants the same
     */
    String unique(String wanted, IntFunction<String> numbered) {
        String name = wanted;
        for (int count = 2; !taken.add(name); count++) {
            name = numbered.apply(count);
        }
        return name;
    }
}
