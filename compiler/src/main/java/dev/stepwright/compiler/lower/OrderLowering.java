package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.Ordering;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Slot;
import dev.stepwright.compiler.jsonata.Substitution;
import dev.stepwright.compiler.jsonata.Symbol;
import java.util.List;
import java.util.Map;

/**
 * An order to a function that says whether one element belongs after another, as {@code $sort} asks.
 *
 * <p>Both sorts are stable, and both compare elements that end up next to each other, so that a key that fails or is
 * null fails both of them as soon as there are two elements.
 */
final class OrderLowering {

    private static final Slot LEFT = new Slot(Integer.MIN_VALUE + 7, "left");
    private static final Slot RIGHT = new Slot(Integer.MIN_VALUE + 8, "right");
    private static final String NULL_KEY = "null cannot be compared";

    private final LambdaLowering lambdas;
    private final Ordering order;
    private final boolean present;

    /** @param present whether no element is null */
    OrderLowering(LambdaLowering lambdas, Ordering order, boolean present) {
        this.lambdas = lambdas;
        this.order = order;
        this.present = present;
    }

    Jsonata sorted(Jsonata array) {
        Jsonata call = isNatural()
                ? Jsonata.call("sort", array)
                : Jsonata.call(
                        "sort",
                        array,
                        new Jsonata.Function(
                                List.of(LEFT, RIGHT), after(new Jsonata.Read(LEFT), new Jsonata.Read(RIGHT))));
        return mayBeNull() ? new Jsonata.Raising(call, NULL_KEY) : call;
    }

    /** The first element that no other belongs after; undefined when there are no elements. */
    Jsonata greatest(Jsonata array) {
        Jsonata left = new Jsonata.Read(LEFT);
        Jsonata right = new Jsonata.Read(RIGHT);
        Jsonata call = isOfNumbers()
                ? Jsonata.call(order.keys().get(0).descending() ? "min" : "max", array)
                : Jsonata.call(
                        "reduce",
                        array,
                        new Jsonata.Function(
                                List.of(LEFT, RIGHT), new Jsonata.Condition(after(right, left), right, left)));
        return mayBeNull() ? new Jsonata.Raising(call, NULL_KEY) : call;
    }

    private boolean isOfNumbers() {
        return isOfElements()
                && LambdaLowering.valueOf(order.keys().get(0).value()).type() instanceof ValueType.Scalar scalar
                && scalar.kind() != ValueType.Kind.STRING;
    }

    private boolean mayBeNull() {
        return order.keys().stream()
                .map(Ordering.Key::value)
                .anyMatch(key -> !lambdas.inside(key, present).excludeNull(LambdaLowering.valueOf(key)));
    }

    /** The elements themselves, from the least. */
    private boolean isNatural() {
        return isOfElements() && !order.keys().get(0).descending();
    }

    private boolean isOfElements() {
        Lambda key = order.keys().get(0).value();
        return order.keys().size() == 1
                && LambdaLowering.valueOf(key) instanceof Expression.VariableRead read
                && read.variable().equals(key.parameters().get(0));
    }

    private Jsonata after(Jsonata left, Jsonata right) {
        Jsonata after = null;
        for (int i = order.keys().size() - 1; i >= 0; i--) {
            Ordering.Key key = order.keys().get(i);
            Jsonata first = over(key, left);
            Jsonata second = over(key, right);
            Jsonata decided = new Jsonata.Operation(key.descending() ? Symbol.LESS : Symbol.GREATER, first, second);
            after = after == null
                    ? decided
                    : new Jsonata.Operation(
                            Symbol.OR,
                            decided,
                            new Jsonata.Operation(
                                    Symbol.AND, new Jsonata.Operation(Symbol.EQUAL, first, second), after));
        }
        return after;
    }

    private Jsonata over(Ordering.Key key, Jsonata element) {
        Slot parameter = Slots.of(key.value().parameters().get(0));
        return new Substitution(Map.of(parameter, element)).rewrite(lambdas.body(key.value(), present));
    }
}
