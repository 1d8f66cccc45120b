package dev.stepwright.compiler.emit;

import dev.stepwright.compiler.jsonata.Slot;
import dev.stepwright.compiler.jsonata.TakenNames;
import java.util.HashMap;
import java.util.Map;

/**
 * Names the machine's variables after the workflow's.
 *
 * <p>A variable called like a built-in function of JSONata would hide that function, and {@code states} is reserved. A
 * name is given once in the whole machine, so that no branch assigns a name that an outer scope assigns.
 */
final class VariableNamer {

    private final UniqueNames names = new UniqueNames();
    private final Map<Slot, String> chosen = new HashMap<>();

    String name(Slot slot) {
        return chosen.computeIfAbsent(slot, this::choose);
    }

    private String choose(Slot slot) {
        String plain = slot.hint().replaceAll("[^A-Za-z0-9_]", "_");
        String wanted = TakenNames.contain(plain) ? plain + "_" : plain;
        return names.unique(wanted, count -> plain + "_" + count);
    }
}
