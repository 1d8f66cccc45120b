package dev.stepwright.compiler.jsonata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The names of the variables that an expression binds itself: the author's, unless something read in their scope is
 * called so.
 */
record LocalNames(Map<Slot, String> names) {

    static final LocalNames NONE = new LocalNames(Map.of());

    Optional<String> of(Slot slot) {
        return Optional.ofNullable(names.get(slot));
    }

    /**
     * The names inside a scope that binds more variables.
     *
     * @param outside the names of what is bound outside of it
     */
    LocalNames with(List<Slot> bound, Jsonata scope, Function<Slot, String> outside) {
        Set<String> read = new HashSet<>();
        List<Slot> others = new ArrayList<>(Parts.slots(scope));
        others.removeAll(bound);
        others.forEach(slot -> read.add(outside.apply(slot)));
        Map<Slot, String> all = new HashMap<>(names);
        for (Slot slot : bound) {
            String name = free(slot.hint().replaceAll("[^A-Za-z0-9_]", "_"), read);
            read.add(name);
            all.put(slot, name);
        }
        return new LocalNames(all);
    }

    private static String free(String wanted, Set<String> read) {
        String name = TakenNames.contain(wanted) ? wanted + "_" : wanted;
        for (int count = 2; read.contains(name); count++) {
            name = wanted + "_" + count;
        }
        return name;
    }
}
