package dev.stepwright.compiler.jsonata;

import java.util.HashMap;
import java.util.Map;

/**
 * An expression where conditions are known not to hold.
 *
 * <p>Before, to the right of {@code $not($exists($x)) or}: {@code $exists($x) and $x != null}. After: {@code $x !=
 * null}.
 */
final class KnownConditions extends JsonataRewriter {

    private final Map<Jsonata, Jsonata> known = new HashMap<>();

    private KnownConditions() {}

    /** What is left of an expression that is evaluated only where another one is false. */
    static Jsonata assumeFalse(Jsonata condition, Jsonata expression) {
        KnownConditions conditions = new KnownConditions();
        conditions.isFalse(condition);
        return ConstantFolding.fold(conditions.rewrite(expression));
    }

    private void isFalse(Jsonata condition) {
        if (condition instanceof Jsonata.Operation operation && operation.symbol() == Symbol.OR) {
            isFalse(operation.left());
            isFalse(operation.right());
        } else if (condition instanceof Jsonata.Call call && call.function().equals("not")) {
            isTrue(call.arguments().get(0));
        }
        known.put(condition, Jsonata.FALSE);
    }

    private void isTrue(Jsonata condition) {
        if (condition instanceof Jsonata.Operation operation && operation.symbol() == Symbol.AND) {
            isTrue(operation.left());
            isTrue(operation.right());
        }
        known.put(condition, Jsonata.TRUE);
    }

    @Override
    public Jsonata call(Jsonata.Call expression) {
        return known.containsKey(expression) ? known.get(expression) : super.call(expression);
    }

    @Override
    public Jsonata operation(Jsonata.Operation expression) {
        return known.containsKey(expression) ? known.get(expression) : super.operation(expression);
    }

    /** A name is bound anew inside, so that what is known of it outside says nothing. */
    @Override
    public Jsonata sequence(Jsonata.Sequence expression) {
        return new Jsonata.Sequence(expression.name(), rewrite(expression.value()), expression.body());
    }

    @Override
    public Jsonata let(Jsonata.Let expression) {
        return new Jsonata.Let(expression.slot(), rewrite(expression.value()), expression.body());
    }

    @Override
    public Jsonata function(Jsonata.Function expression) {
        return expression;
    }
}
