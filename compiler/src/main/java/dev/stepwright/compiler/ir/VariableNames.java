package dev.stepwright.compiler.ir;

import java.util.HashMap;
import java.util.Map;

/** Printed names of variables: the author's, with a number from the second variable of a name on. */
final class VariableNames {

    private final Map<Integer, String> names = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    String of(Variable variable) {
        return names.computeIfAbsent(variable.id(), id -> {
            int use = uses.merge(variable.name(), 1, Integer::sum);
            return use == 1 ? variable.name() : variable.name() + "#" + use;
        });
    }
}
