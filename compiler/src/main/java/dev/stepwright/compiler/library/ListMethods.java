package dev.stepwright.compiler.library;

import static dev.stepwright.compiler.library.OperandType.APPENDED;
import static dev.stepwright.compiler.library.OperandType.COMPARABLE_ELEMENT;
import static dev.stepwright.compiler.library.OperandType.INT;
import static dev.stepwright.compiler.library.OperandType.LIST;
import static dev.stepwright.compiler.library.Terms.unless;

import dev.stepwright.compiler.jsonata.Jsonata;
import java.util.List;

/** Methods of {@link List}, and those of {@code Flow} that make lists; {@code List.of} is an expression of its own. */
final class ListMethods {

    static final List<LibraryMethod> ROWS = List.of(
            LibraryMethod.instance(
                    "java.util.List.contains(java.lang.Object)", ListMethods::contains, LIST, COMPARABLE_ELEMENT),
            LibraryMethod.strict("java.util.List.copyOf(java.util.Collection)", ListMethods::copyOf, LIST),
            LibraryMethod.strict("java.util.List.get(int)", ListMethods::get, LIST, INT)
                    .orNull(),
            LibraryMethod.strict("java.util.List.getFirst()", ListMethods::first, LIST)
                    .orNull(),
            LibraryMethod.strict("java.util.List.getLast()", ListMethods::last, LIST)
                    .orNull(),
            LibraryMethod.strict("java.util.List.isEmpty()", ListMethods::isEmpty, LIST),
            LibraryMethod.strict("java.util.List.size()", ListMethods::size, LIST),
            LibraryMethod.instance(
                    "dev.stepwright.Flow.append(java.util.List,java.lang.Object)", ListMethods::concat, LIST, APPENDED),
            LibraryMethod.strict(
                    "dev.stepwright.Flow.concat(java.util.List,java.util.List)", ListMethods::concat, LIST, LIST));

    private ListMethods() {}

    private static Jsonata size(List<Jsonata> operands) {
        return Jsonata.call("count", operands.get(0));
    }

    private static Jsonata isEmpty(List<Jsonata> operands) {
        return Terms.equal(size(operands), Terms.ZERO);
    }

    /** JSONata counts a negative index from the end and reads nothing past it; Java throws on both. */
    private static Jsonata get(List<Jsonata> operands) {
        Jsonata index = operands.get(1);
        Jsonata element = new Jsonata.Element(operands.get(0), index, "the index is out of bounds");
        Jsonata negative = Terms.isNegative(index);
        return negative.equals(Jsonata.FALSE) ? element : unless(negative, "the index is negative", element);
    }

    private static Jsonata first(List<Jsonata> operands) {
        return new Jsonata.Element(operands.get(0), Terms.ZERO, "the list is empty");
    }

    private static Jsonata last(List<Jsonata> operands) {
        return new Jsonata.Element(operands.get(0), Jsonata.number(-1), "the list is empty");
    }

    private static Jsonata contains(List<Jsonata> operands) {
        return Terms.in(operands.get(1), operands.get(0));
    }

    private static Jsonata copyOf(List<Jsonata> operands) {
        Jsonata list = operands.get(0);
        return unless(Terms.in(Jsonata.NULL, list), "an element of the list is null", list);
    }

    private static Jsonata concat(List<Jsonata> operands) {
        return Jsonata.call("append", operands.get(0), operands.get(1));
    }
}
