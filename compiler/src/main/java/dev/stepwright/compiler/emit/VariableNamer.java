package dev.stepwright.compiler.emit;

import dev.stepwright.compiler.jsonata.Slot;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Names the machine's variables after the workflow's.
 *
 * <p>A variable called like a built-in function of JSONata would hide that function, and {@code states} is reserved. A
 * name is given once in the whole machine, so that no branch assigns a name that an outer scope assigns.
 */
final class VariableNamer {

    /** The functions of JSONata 2.0.6 and those Step Functions adds, and the names that expressions bind themselves. */
    private static final Set<String> TAKEN = Set.of(
            "abs",
            "append",
            "assert",
            "average",
            "base64decode",
            "base64encode",
            "boolean",
            "ceil",
            "clone",
            "contains",
            "count",
            "decodeUrl",
            "decodeUrlComponent",
            "distinct",
            "dividend",
            "divisor",
            "each",
            "encodeUrl",
            "encodeUrlComponent",
            "error",
            "eval",
            "exists",
            "filter",
            "floor",
            "formatBase",
            "formatInteger",
            "formatNumber",
            "fromMillis",
            "hash",
            "join",
            "keys",
            "length",
            "lookup",
            "lowercase",
            "map",
            "match",
            "max",
            "merge",
            "millis",
            "min",
            "not",
            "now",
            "number",
            "operand",
            "operand2",
            "operand3",
            "pad",
            "parse",
            "parseInteger",
            "partition",
            "power",
            "random",
            "range",
            "reduce",
            "replace",
            "reverse",
            "round",
            "shuffle",
            "sift",
            "single",
            "sort",
            "split",
            "spread",
            "sqrt",
            "states",
            "string",
            "substring",
            "substringAfter",
            "substringBefore",
            "sum",
            "thrown",
            "toMillis",
            "trim",
            "type",
            "uppercase",
            "uuid",
            "zip");

    private final UniqueNames names = new UniqueNames();
    private final Map<Slot, String> chosen = new HashMap<>();

    String name(Slot slot) {
        return chosen.computeIfAbsent(slot, this::choose);
    }

    private String choose(Slot slot) {
        String plain = slot.hint().replaceAll("[^A-Za-z0-9_]", "_");
        String wanted = TAKEN.contains(plain) ? plain + "_" : plain;
        return names.unique(wanted, count -> plain + "_" + count);
    }
}
