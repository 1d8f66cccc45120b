package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.jsonata.Binding;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Slot;
import dev.stepwright.compiler.jsonata.Symbol;

/** What JSONata finds or comes out undefined for, as the Optional that Java makes of it: null when there is nothing. */
final class FoundOrNull {

    private static final Slot FOUND = new Slot(Integer.MIN_VALUE + 11, "found");

    private FoundOrNull() {}

    /** @param present whether what is found is surely not null; Java throws when it is */
    static Jsonata of(Jsonata search, boolean present) {
        Jsonata found = new Jsonata.Read(FOUND);
        Jsonata value = present
                ? found
                : new Jsonata.Condition(
                        new Jsonata.Operation(Symbol.NOT_EQUAL, found, Jsonata.NULL),
                        found,
                        new Jsonata.Raise("the element that was found is null"));
        return Binding.of(FOUND, search, new Jsonata.Condition(Jsonata.call("exists", found), value, Jsonata.NULL));
    }
}
