package dev.stepwright.compiler.jsonata;

/**
 * An expression where it is known not to fail.
 *
 * <p>Before: {@code $n = 0 ? $error('division by zero') : 1 / $n}. After: {@code 1 / $n}.
 */
public final class WithoutFailures extends JsonataRewriter {

    private static final WithoutFailures REWRITER = new WithoutFailures();

    private WithoutFailures() {}

    public static Jsonata of(Jsonata expression) {
        return Failures.possible(expression) ? REWRITER.rewrite(expression) : expression;
    }

    @Override
    public Jsonata member(Jsonata.Member expression) {
        return new Jsonata.Member(rewrite(expression.target()), expression.name(), null);
    }

    @Override
    public Jsonata element(Jsonata.Element expression) {
        return new Jsonata.Element(rewrite(expression.target()), rewrite(expression.index()), null);
    }

    @Override
    public Jsonata condition(Jsonata.Condition expression) {
        if (expression.then() instanceof Jsonata.Raise) {
            return rewrite(expression.otherwise());
        }
        return expression.otherwise() instanceof Jsonata.Raise
                ? rewrite(expression.then())
                : super.condition(expression);
    }

    /** A value that cannot fail may stand where it is read. */
    @Override
    public Jsonata let(Jsonata.Let expression) {
        return Binding.of(expression.slot(), rewrite(expression.value()), rewrite(expression.body()));
    }
}
