package dev.stepwright.compiler.jsonata;

import java.util.List;
import java.util.Optional;

/**
 * Whether evaluating an expression would fail, as an expression that never fails itself.
 *
 * <p>Before: {@code $order.total}, undefined where order is null. After: {@code $not($exists($order.total))}. What a
 * test has asked already is not asked again to its right, as {@code and}, {@code or} and {@code ?:} stop in time.
 */
public final class FailureTest {

    /** Longer tests nobody would read, and the service stops an evaluation at depth 100. */
    private static final int MOST_NODES = 150;

    private static final int MOST_DEPTH = 40;

    private FailureTest() {}

    /** The test; empty where only evaluating can tell, or where the test would be too long. */
    public static Optional<Jsonata> of(Jsonata expression) {
        return test(expression)
                .map(ConstantFolding::fold)
                .filter(test -> Parts.size(test) <= MOST_NODES && Parts.depth(test) <= MOST_DEPTH);
    }

    /** What goes wrong in the innermost part of which only evaluating can tell; empty when there is none. */
    public static Optional<String> untestable(Jsonata expression) {
        if (test(expression).isPresent()) {
            return Optional.empty();
        }
        return Parts.of(expression).stream()
                .map(FailureTest::untestable)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Failures.reason(expression));
    }

    private static Optional<Jsonata> test(Jsonata expression) {
        if (!Failures.possible(expression)) {
            return Optional.of(Jsonata.FALSE);
        }
        if (expression instanceof Jsonata.Raise) {
            return Optional.of(Jsonata.TRUE);
        }
        if (expression instanceof Jsonata.Member || expression instanceof Jsonata.Element) {
            return read(expression);
        }
        if (expression instanceof Jsonata.Condition condition) {
            return condition(condition);
        }
        if (expression instanceof Jsonata.Operation operation) {
            return operation(operation);
        }
        if (expression instanceof Jsonata.Sequence sequence) {
            return either(test(sequence.value()), test(sequence.body()).map(body -> named(sequence, body)));
        }
        if (expression instanceof Jsonata.Let let) {
            return either(test(let.value()), test(let.body()).map(body -> named(let, body)));
        }
        boolean evaluatesItsParts = expression instanceof Jsonata.Call
                || expression instanceof Jsonata.OptionalMember
                || expression instanceof Jsonata.Negative
                || expression instanceof Jsonata.ArrayOf
                || expression instanceof Jsonata.Collected
                || expression instanceof Jsonata.Range
                || expression instanceof Jsonata.ObjectOf;
        return evaluatesItsParts ? any(Parts.of(expression)) : Optional.empty();
    }

    /**
     * A chain of reads is undefined when any of them is. One that may come out undefined, because whoever reads it asks
     * whether it is there, fails only where its target does.
     */
    private static Optional<Jsonata> read(Jsonata whole) {
        if (whole instanceof Jsonata.Member member && member.failure() == null) {
            return test(member.target());
        }
        if (whole instanceof Jsonata.Element element && element.failure() == null) {
            return either(test(element.target()), test(element.index()));
        }
        Jsonata base = whole;
        Optional<Jsonata> indexes = Optional.of(Jsonata.FALSE);
        while (true) {
            if (base instanceof Jsonata.Member member) {
                base = member.target();
            } else if (base instanceof Jsonata.Element element) {
                indexes = either(test(element.index()), indexes);
                base = element.target();
            } else {
                break;
            }
        }
        Jsonata undefined = Jsonata.call("not", Jsonata.call("exists", WithoutFailures.of(whole)));
        return either(either(test(base), indexes), Optional.of(undefined));
    }

    private static Optional<Jsonata> condition(Jsonata.Condition condition) {
        Jsonata test = WithoutFailures.of(condition.test());
        Optional<Jsonata> chosen = test(condition.then())
                .flatMap(then -> test(condition.otherwise()).map(otherwise -> chosen(test, then, otherwise)));
        return either(test(condition.test()), chosen);
    }

    private static Jsonata chosen(Jsonata test, Jsonata then, Jsonata otherwise) {
        if (then.equals(Jsonata.FALSE) && otherwise.equals(Jsonata.TRUE)) {
            return Jsonata.call("not", test);
        }
        return otherwise.equals(Jsonata.FALSE)
                ? new Jsonata.Operation(Symbol.AND, test, then)
                : new Jsonata.Condition(test, then, otherwise);
    }

    private static Optional<Jsonata> operation(Jsonata.Operation operation) {
        Jsonata left = WithoutFailures.of(operation.left());
        Optional<Jsonata> right = test(operation.right());
        return switch (operation.symbol()) {
            case AND ->
                either(test(operation.left()), right.map(test -> new Jsonata.Operation(Symbol.AND, left, test)));
            case OR ->
                either(
                        test(operation.left()),
                        right.map(test -> new Jsonata.Operation(Symbol.AND, Jsonata.call("not", left), test)));
            default -> either(test(operation.left()), right);
        };
    }

    private static Jsonata named(Jsonata.Sequence sequence, Jsonata body) {
        return body.equals(Jsonata.FALSE)
                ? body
                : new Jsonata.Sequence(sequence.name(), WithoutFailures.of(sequence.value()), body);
    }

    private static Jsonata named(Jsonata.Let let, Jsonata body) {
        return Binding.of(let.slot(), WithoutFailures.of(let.value()), body);
    }

    private static Optional<Jsonata> any(List<Jsonata> parts) {
        return parts.stream().map(FailureTest::test).reduce(Optional.of(Jsonata.FALSE), FailureTest::either);
    }

    private static Optional<Jsonata> either(Optional<Jsonata> first, Optional<Jsonata> second) {
        return first.flatMap(left -> second.map(right -> either(left, right)));
    }

    private static Jsonata either(Jsonata left, Jsonata right) {
        return ConstantFolding.fold(new Jsonata.Operation(Symbol.OR, left, KnownConditions.assumeFalse(left, right)));
    }
}
