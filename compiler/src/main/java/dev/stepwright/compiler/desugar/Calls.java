package dev.stepwright.compiler.desugar;

import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.ExpressionRewriter;

/** Looks for what JSONata cannot do inside an expression: calls of steps and helper methods, parallel calls, saving. */
final class Calls extends ExpressionRewriter {

    private boolean found;

    private Calls() {}

    /** Whether the expression is one of these or contains one. */
    static boolean in(Expression expression) {
        Calls calls = new Calls();
        calls.rewrite(expression);
        return calls.found;
    }

    /** Whether the expression itself is such a call. */
    static boolean is(Expression expression) {
        return expression instanceof Expression.TaskCall
                || expression instanceof Expression.HelperCall
                || expression instanceof Expression.ParallelCall;
    }

    @Override
    public Expression saved(Expression.Saved expression) {
        found = true;
        return expression;
    }

    @Override
    public Expression task(Expression.TaskCall expression) {
        found = true;
        return expression;
    }

    @Override
    public Expression helper(Expression.HelperCall expression) {
        found = true;
        return expression;
    }

    @Override
    public Expression parallel(Expression.ParallelCall expression) {
        found = true;
        return expression;
    }
}
