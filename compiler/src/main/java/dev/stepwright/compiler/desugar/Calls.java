package dev.stepwright.compiler.desugar;

import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.ExpressionRewriter;

/**
 * Looks for what JSONata cannot do inside an expression: calls of steps and helper methods, parallel calls, blocks,
 * saving; and for calls that give another value each time, of which an expression says not how often it is evaluated.
 */
final class Calls extends ExpressionRewriter {

    private boolean found;
    private boolean block;

    private Calls() {}

    /** Whether the expression is one of these or contains one. */
    static boolean in(Expression expression) {
        Calls calls = new Calls();
        calls.rewrite(expression);
        return calls.found;
    }

    /** Whether the expression is or contains a block, whose statements may assign variables. */
    static boolean blockIn(Expression expression) {
        Calls calls = new Calls();
        calls.rewrite(expression);
        return calls.block;
    }

    /** Whether the expression itself is such a call. */
    static boolean is(Expression expression) {
        return expression instanceof Expression.TaskCall
                || expression instanceof Expression.HelperCall
                || expression instanceof Expression.ParallelCall
                || expression instanceof Expression.MapCall
                || expression instanceof Expression.BlockValue
                || expression instanceof Expression.LibraryCall library && library.isFresh();
    }

    @Override
    public Expression saved(Expression.Saved expression) {
        found = true;
        rewrite(expression.value());
        return expression;
    }

    @Override
    public Expression task(Expression.TaskCall expression) {
        found = true;
        rewriteAll(expression.arguments());
        return expression;
    }

    @Override
    public Expression library(Expression.LibraryCall expression) {
        found |= expression.isFresh();
        return super.library(expression);
    }

    @Override
    public Expression helper(Expression.HelperCall expression) {
        found = true;
        rewriteAll(expression.arguments());
        return expression;
    }

    @Override
    public Expression block(Expression.BlockValue expression) {
        found = true;
        block = true;
        return expression;
    }

    @Override
    public Expression parallel(Expression.ParallelCall expression) {
        found = true;
        return expression;
    }

    @Override
    public Expression mapCall(Expression.MapCall expression) {
        found = true;
        return expression;
    }
}
