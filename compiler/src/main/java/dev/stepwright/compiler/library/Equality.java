package dev.stepwright.compiler.library;

import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Symbol;
import java.util.List;

/** {@code equals} of values that JSON compares as Java does; null equals null alone, as in JSONata. */
final class Equality implements Translation {

    static final Translation OF_VALUES = new Equality();

    private Equality() {}

    @Override
    public Jsonata apply(List<Jsonata> operands) {
        return new Jsonata.Operation(Symbol.EQUAL, operands.get(0), operands.get(1));
    }
}
