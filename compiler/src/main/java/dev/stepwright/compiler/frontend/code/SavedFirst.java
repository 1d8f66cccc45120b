package dev.stepwright.compiler.frontend.code;

import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.ExpressionRewriter;

/** Saves a value where it is evaluated first, so that everything after it can read it. */
final class SavedFirst extends ExpressionRewriter {

    private final Expression.VariableRead read;
    private final Expression value;
    private boolean done;

    SavedFirst(Expression.VariableRead read, Expression value) {
        this.read = read;
        this.value = value;
    }

    @Override
    public Expression variable(Expression.VariableRead expression) {
        if (done || !expression.variable().equals(read.variable())) {
            return expression;
        }
        done = true;
        return new Expression.Saved(read.variable(), value, value.span());
    }
}
