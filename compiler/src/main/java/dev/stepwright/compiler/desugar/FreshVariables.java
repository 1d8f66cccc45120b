package dev.stepwright.compiler.desugar;

import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.BlockRewriter;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.ExpressionRewriter;
import dev.stepwright.compiler.ir.Label;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.Variable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies a block with variables and labels of its own, so that a body can stand in several places.
 *
 * <p>Two copies that shared a variable would break the rule that a branch may not assign what an outer scope assigns.
 */
final class FreshVariables extends BlockRewriter {

    private final Names names;
    private final Map<Variable, Variable> variables = new HashMap<>();
    private final Map<Label, Label> labels = new HashMap<>();
    private final Reads reads = new Reads();

    FreshVariables(Names names) {
        this.names = names;
    }

    /** The copy's variable for one of the original's. */
    Variable declare(Variable original) {
        return variables.computeIfAbsent(original, variable -> names.variable(variable.name(), variable.type()));
    }

    /** Lets one of the original's variables be a variable of where the copy stands. */
    void keep(Variable original, Variable existing) {
        variables.put(original, existing);
    }

    Block copy(Block block) {
        return rewrite(block);
    }

    @Override
    public List<Statement> declare(Statement.Declare statement) {
        declare(statement.variable());
        return super.declare(statement);
    }

    @Override
    public List<Statement> forEach(Statement.ForEach statement) {
        declare(statement.item());
        return super.forEach(statement);
    }

    @Override
    public List<Statement> trying(Statement.Try statement) {
        statement.clauses().forEach(clause -> declare(clause.exception()));
        return super.trying(statement);
    }

    @Override
    public List<Statement> rethrowing(Statement.Rethrow statement) {
        return List.of(new Statement.Rethrow(variable(statement.exception()), statement.span()));
    }

    @Override
    public List<Statement> labeled(Statement.Labeled statement) {
        labels.put(statement.label(), names.label(statement.label().name()));
        return super.labeled(statement);
    }

    @Override
    protected Variable variable(Variable variable) {
        return variables.getOrDefault(variable, variable);
    }

    @Override
    protected Label label(Label label) {
        return labels.getOrDefault(label, label);
    }

    @Override
    protected Expression expression(Expression expression) {
        return reads.rewrite(expression);
    }

    private Lambda withOwnVariables(Lambda original) {
        original.parameters().forEach(this::declare);
        return lambda(original);
    }

    private final class Reads extends ExpressionRewriter {

        @Override
        public Expression variable(Expression.VariableRead expression) {
            return new Expression.VariableRead(FreshVariables.this.variable(expression.variable()), expression.span());
        }

        @Override
        public Expression caught(Expression.CaughtRead expression) {
            return new Expression.CaughtRead(
                    FreshVariables.this.variable(expression.exception()), expression.part(), expression.span());
        }

        @Override
        public Expression saved(Expression.Saved expression) {
            return new Expression.Saved(
                    FreshVariables.this.declare(expression.variable()), rewrite(expression.value()), expression.span());
        }

        @Override
        public Expression block(Expression.BlockValue expression) {
            return FreshVariables.super.expression(expression);
        }

        @Override
        protected Lambda lambda(Lambda lambda) {
            return withOwnVariables(lambda);
        }

        @Override
        protected Variable bound(Variable variable) {
            return declare(variable);
        }
    }
}
