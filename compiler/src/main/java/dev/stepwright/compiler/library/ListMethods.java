package dev.stepwright.compiler.library;

import static dev.stepwright.compiler.library.OperandType.APPENDED;
import static dev.stepwright.compiler.library.OperandType.COMPARABLE_ELEMENT;
import static dev.stepwright.compiler.library.OperandType.INT;
import static dev.stepwright.compiler.library.OperandType.LIST;
import static dev.stepwright.compiler.library.Terms.unless;

import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Slot;
import dev.stepwright.compiler.jsonata.Symbol;
import java.util.List;

/** Methods of {@link List}, and those of {@code Flow} that make lists; {@code List.of} is an expression of its own. */
final class ListMethods {

    private static final Jsonata LAST = Jsonata.number(-1);
    private static final Slot ELEMENT = new Slot(Integer.MIN_VALUE + 12, "element");
    private static final Slot POSITION = new Slot(Integer.MIN_VALUE + 13, "position");

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
            LibraryMethod.instance(
                    "java.util.List.indexOf(java.lang.Object)",
                    operands -> position(operands, Terms.ZERO),
                    LIST,
                    COMPARABLE_ELEMENT),
            LibraryMethod.instance(
                    "java.util.List.lastIndexOf(java.lang.Object)",
                    operands -> position(operands, LAST),
                    LIST,
                    COMPARABLE_ELEMENT),
            LibraryMethod.strict("java.util.List.isEmpty()", ListMethods::isEmpty, LIST),
            LibraryMethod.strict("java.util.List.size()", ListMethods::size, LIST),
            LibraryMethod.strict("java.util.List.subList(int,int)", ListMethods::subList, LIST, INT, INT),
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
        return new Jsonata.Element(operands.get(0), LAST, "the list is empty");
    }

    private static Jsonata contains(List<Jsonata> operands) {
        return Terms.in(operands.get(1), operands.get(0));
    }

    /**
     * The first or the last of the positions at which the list has the element.
     *
     * @param which an index among these positions
     */
    private static Jsonata position(List<Jsonata> operands, Jsonata which) {
        Jsonata position = new Jsonata.Read(POSITION);
        Jsonata all = new Jsonata.Range(Terms.ZERO, Terms.minus(size(operands), Jsonata.number(1)));
        Jsonata same = Terms.equal(new Jsonata.Element(operands.get(0), position, null), operands.get(1));
        Jsonata positions = Jsonata.call("filter", all, new Jsonata.Function(List.of(POSITION), same));
        Jsonata found = new Jsonata.Local("found");
        return new Jsonata.Sequence(
                "found",
                new Jsonata.Element(positions, which, null),
                new Jsonata.Condition(Jsonata.call("exists", found), found, Jsonata.number(-1)));
    }

    private static Jsonata subList(List<Jsonata> operands) {
        Jsonata from = operands.get(1);
        Jsonata to = operands.get(2);
        Jsonata outside =
                Terms.anyOf(Terms.isNegative(from), Terms.greater(from, to), Terms.greater(to, size(operands)));
        Jsonata position = new Jsonata.Read(POSITION);
        Jsonata inside =
                Terms.and(new Jsonata.Operation(Symbol.GREATER_OR_EQUAL, position, from), Terms.less(position, to));
        Jsonata part =
                Jsonata.call("filter", operands.get(0), new Jsonata.Function(List.of(ELEMENT, POSITION), inside));
        return unless(outside, "the index is out of bounds", new Jsonata.Collected(part, true));
    }

    private static Jsonata copyOf(List<Jsonata> operands) {
        Jsonata list = operands.get(0);
        return unless(Terms.in(Jsonata.NULL, list), "an element of the list is null", list);
    }

    private static Jsonata concat(List<Jsonata> operands) {
        return Jsonata.call("append", operands.get(0), operands.get(1));
    }
}
