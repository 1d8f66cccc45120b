package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.JsonShape;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Slot;
import dev.stepwright.compiler.jsonata.Symbol;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The elements of a stream between two operations.
 *
 * @param sequence an array, or a sequence of JSONata: nothing when it is empty, the only item when there is one
 * @param isArray which of both it is
 * @param type the type of an element
 * @param present whether no element is null
 */
record Elements(Jsonata sequence, boolean isArray, ValueType type, boolean present) {

    /** A variable of functions that the author did not name. */
    static final Slot ELEMENT = new Slot(Integer.MIN_VALUE, "element");

    /** The elements of a list. */
    static Elements of(Jsonata array, Expression list, NullFacts facts) {
        ValueType type = ((ValueType.ListType) list.type()).element();
        boolean made = list instanceof Expression.NewList || list instanceof Expression.IntRange;
        return new Elements(array, true, type, made || !type.nullable());
    }

    static Elements inArray(Jsonata array, ValueType type, boolean present) {
        return new Elements(array, true, type, present);
    }

    static Elements inSequence(Jsonata sequence, ValueType type, boolean present) {
        return new Elements(sequence, false, type, present);
    }

    /** As the list that Java would make of them. */
    Jsonata array() {
        return isArray ? sequence : new Jsonata.Collected(sequence, mayBeArrays(type));
    }

    /** For a function of JSONata that takes an item for the array of it, and nothing for the empty array. */
    Jsonata source() {
        return mayBeArrays(type) ? array() : sequence;
    }

    Elements mapped(UnaryOperator<Jsonata> change) {
        Jsonata function = new Jsonata.Function(List.of(ELEMENT), change.apply(new Jsonata.Read(ELEMENT)));
        return inSequence(Jsonata.call("map", source(), function), type, present);
    }

    /**
     * A list of one value; a null is no list to keep, whatever its type.
     *
     * @param nested whether the value is a list itself, unless it is null
     * @param present whether it is surely not null
     */
    static Jsonata alone(Jsonata value, boolean nested, boolean present) {
        Jsonata list = new Jsonata.ArrayOf(List.of(value), nested);
        return nested && !present
                ? new Jsonata.Condition(
                        new Jsonata.Operation(Symbol.EQUAL, value, Jsonata.NULL),
                        new Jsonata.ArrayOf(List.of(Jsonata.NULL), false),
                        list)
                : list;
    }

    /** Whether JSON carries a value of the type as an array; a stream of others than these is refused. */
    static boolean mayBeArrays(ValueType type) {
        return JsonShape.of(type) != JsonShape.SINGLE;
    }
}
