package dev.stepwright.compiler.desugar;

import dev.stepwright.compiler.diagnostics.CompilerBug;
import dev.stepwright.compiler.ir.BlockRewriter;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Statement;
import java.util.List;

/**
 * States what the core form is: a step, parallel or map call is the whole value of a statement and has arguments
 * without calls; helper methods, combiners and finally blocks are gone; a {@code for} loop left over has independent
 * iterations.
 */
public final class VerifyCoreForm extends BlockRewriter {

    private boolean callAllowed;

    @Override
    protected Expression expression(Expression expression) {
        boolean allowed = callAllowed;
        callAllowed = false;
        if (expression instanceof Expression.TaskCall call && allowed) {
            call.arguments().forEach(VerifyCoreForm::verifyPure);
            return expression;
        }
        if (expression instanceof Expression.ParallelCall call
                && allowed
                && call.combiner().isEmpty()) {
            return super.expression(expression);
        }
        if (expression instanceof Expression.LibraryCall call && call.isFresh() && allowed) {
            return expression;
        }
        if (expression instanceof Expression.MapCall call && allowed) {
            verifyPure(call.items());
            call.concurrency().ifPresent(VerifyCoreForm::verifyPure);
            return super.expression(expression);
        }
        verifyPure(expression);
        return expression;
    }

    private static void verifyPure(Expression expression) {
        if (Calls.in(expression)) {
            throw new CompilerBug("a call is left inside an expression", expression.span());
        }
    }

    @Override
    public List<Statement> declare(Statement.Declare statement) {
        callAllowed = statement.value().isPresent();
        return super.declare(statement);
    }

    @Override
    public List<Statement> assign(Statement.Assign statement) {
        callAllowed = true;
        return super.assign(statement);
    }

    @Override
    public List<Statement> evaluate(Statement.Evaluate statement) {
        callAllowed = true;
        return super.evaluate(statement);
    }

    @Override
    public List<Statement> finalizing(Statement.Finally statement) {
        throw new CompilerBug("a finally block is left", statement.span());
    }

    @Override
    public List<Statement> forEach(Statement.ForEach statement) {
        if (!LoopShape.of(statement.body()).isIndependent()) {
            throw new CompilerBug("a loop with carried state is left as a for loop", statement.span());
        }
        return super.forEach(statement);
    }
}
