package dev.stepwright.compiler;

import dev.stepwright.compiler.ir.BlockRewriter;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.ExpressionRewriter;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.Program;
import dev.stepwright.compiler.ir.TaskSignature;
import java.util.HashSet;
import java.util.Set;

/** The steps that some workflow calls, itself or through a helper method. */
final class CalledTasks extends BlockRewriter {

    private final Set<String> names = new HashSet<>();
    private final ExpressionRewriter calls = new ExpressionRewriter() {
        @Override
        public Expression task(Expression.TaskCall expression) {
            names.add(expression.task().name());
            return super.task(expression);
        }

        @Override
        protected Lambda lambda(Lambda lambda) {
            return CalledTasks.this.lambda(lambda);
        }

        @Override
        public Expression block(Expression.BlockValue value) {
            CalledTasks.this.rewrite(value.body());
            return value;
        }
    };

    private CalledTasks() {}

    static CalledTasks in(Program program) {
        CalledTasks called = new CalledTasks();
        program.workflows().forEach(workflow -> called.rewrite(workflow.body()));
        program.helpers().values().forEach(helper -> called.rewrite(helper.body()));
        return called;
    }

    boolean contain(TaskSignature task) {
        return names.contains(task.name());
    }

    @Override
    protected Expression expression(Expression expression) {
        return calls.rewrite(expression);
    }
}
