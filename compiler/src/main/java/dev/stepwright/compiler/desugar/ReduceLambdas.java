package dev.stepwright.compiler.desugar;

import dev.stepwright.compiler.ir.BlockRewriter;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.ExpressionRewriter;
import dev.stepwright.compiler.ir.HelperMethod;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.LambdaReduction;
import java.util.Map;

/**
 * Makes one expression of each lambda that JSONata applies.
 *
 * <p>Before: {@code orders.stream().map(o -> net(o)).toList()}. After: {@code orders.stream().map(o -> o.total -
 * o.tax).toList()}. A check has refused what cannot be one.
 */
public final class ReduceLambdas extends BlockRewriter {

    private final Map<String, HelperMethod> helpers;
    private final ExpressionRewriter lambdas = new ExpressionRewriter() {
        @Override
        public Expression stream(Expression.StreamCall expression) {
            return super.stream(expression.rewrite(operand -> operand, this::reduced));
        }

        @Override
        public Expression function(Expression.Function expression) {
            return new Expression.Function(reduced(expression.lambda()), expression.type(), expression.span());
        }

        private Lambda reduced(Lambda lambda) {
            return LambdaReduction.reduced(lambda, helpers);
        }

        @Override
        protected Lambda lambda(Lambda lambda) {
            return ReduceLambdas.this.lambda(lambda);
        }

        @Override
        public Expression block(Expression.BlockValue expression) {
            return new Expression.BlockValue(
                    ReduceLambdas.this.rewrite(expression.body()), expression.type(), expression.span());
        }
    };

    public ReduceLambdas(Map<String, HelperMethod> helpers) {
        this.helpers = helpers;
    }

    @Override
    protected Expression expression(Expression expression) {
        return lambdas.rewrite(expression);
    }
}
