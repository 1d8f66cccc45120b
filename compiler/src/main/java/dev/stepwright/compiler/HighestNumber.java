package dev.stepwright.compiler;

import dev.stepwright.compiler.ir.BlockRewriter;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.ExpressionRewriter;
import dev.stepwright.compiler.ir.HelperMethod;
import dev.stepwright.compiler.ir.Label;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.Program;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.ir.Workflow;

/** The highest number of a variable or label in a program, so that rewrites can add their own after it. */
final class HighestNumber extends BlockRewriter {

    private int highest;

    private HighestNumber() {}

    static int in(Program program) {
        HighestNumber search = new HighestNumber();
        for (Workflow workflow : program.workflows()) {
            workflow.parameters().forEach(search::variable);
            search.rewrite(workflow.body());
        }
        for (HelperMethod helper : program.helpers().values()) {
            helper.parameters().forEach(search::variable);
            search.rewrite(helper.body());
        }
        return search.highest;
    }

    /** Lambdas, blocks and saved values may still stand anywhere in an expression. */
    @Override
    protected Expression expression(Expression expression) {
        ExpressionRewriter everywhere = new ExpressionRewriter() {
            @Override
            protected Lambda lambda(Lambda lambda) {
                return HighestNumber.this.lambda(lambda);
            }

            @Override
            protected Variable bound(Variable variable) {
                return HighestNumber.this.variable(variable);
            }

            @Override
            public Expression saved(Expression.Saved saved) {
                HighestNumber.this.variable(saved.variable());
                return super.saved(saved);
            }

            @Override
            public Expression block(Expression.BlockValue value) {
                HighestNumber.this.rewrite(value.body());
                return value;
            }
        };
        return everywhere.rewrite(expression);
    }

    @Override
    protected Variable variable(Variable variable) {
        highest = Math.max(highest, variable.id());
        return variable;
    }

    @Override
    protected Label label(Label label) {
        highest = Math.max(highest, label.id());
        return label;
    }
}
