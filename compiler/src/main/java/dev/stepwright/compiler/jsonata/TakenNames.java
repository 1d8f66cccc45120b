package dev.stepwright.compiler.jsonata;

import java.util.Set;

/**
 * The names that no variable may have: a variable called like a function would hide it.
 *
 * <p>The functions of JSONata 2.0.6 and those Step Functions adds, and the names that expressions bind themselves.
 */
public final class TakenNames {

    private static final Set<String> NAMES = Set.of(
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
            "read",
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

    private TakenNames() {}

    public static boolean contain(String name) {
        return NAMES.contains(name);
    }
}
