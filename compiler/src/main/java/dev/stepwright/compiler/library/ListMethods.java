package dev.stepwright.compiler.library;

import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Symbol;
import java.util.List;

/** Methods of {@link List}; {@code List.of} is an expression of its own. */
final class ListMethods {

    static final List<LibraryMethod> ROWS = List.of(
            LibraryMethod.instance("java.util.List.get(int)", ListMethods::get, OperandType.LIST, OperandType.INT),
            LibraryMethod.instance("java.util.List.isEmpty()", ListMethods::isEmpty, OperandType.LIST),
            LibraryMethod.instance("java.util.List.size()", ListMethods::size, OperandType.LIST));

    private ListMethods() {}

    private static Jsonata size(List<Jsonata> operands) {
        return Jsonata.call("count", operands.get(0));
    }

    private static Jsonata isEmpty(List<Jsonata> operands) {
        return new Jsonata.Operation(Symbol.EQUAL, size(operands), Jsonata.number(0));
    }

    /** JSONata counts a negative index from the end and reads nothing past it; Java throws on both. */
    private static Jsonata get(List<Jsonata> operands) {
        Jsonata index = operands.get(1);
        Jsonata element = new Jsonata.Element(operands.get(0), index, "the index is out of bounds");
        boolean surelyNotNegative =
                index instanceof Jsonata.Literal literal && literal.value() instanceof Long number && number >= 0;
        return surelyNotNegative
                ? element
                : new Jsonata.Condition(
                        new Jsonata.Operation(Symbol.LESS, index, Jsonata.number(0)),
                        new Jsonata.Raise("the index is negative"),
                        element);
    }
}
