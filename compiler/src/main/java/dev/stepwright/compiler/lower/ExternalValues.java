package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.BlockRewriter;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.ExpressionRewriter;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.Variable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which variables may hold JSON that lacks members.
 *
 * <p>Steps write all members of a record; whoever starts an execution may leave some out, and Java sees null or zero
 * there. A variable is external when it is the workflow's parameter or may have got a part of an external value.
 */
final class ExternalValues extends BlockRewriter {

    private final Set<Variable> external = new HashSet<>();
    private boolean changed;

    private ExternalValues() {}

    static ExternalValues of(List<Variable> parameters, Block body) {
        ExternalValues values = new ExternalValues();
        values.external.addAll(parameters);
        do {
            values.changed = false;
            values.rewrite(body);
        } while (values.changed);
        return values;
    }

    /** Whether members of the value may be absent. */
    boolean mayLackMembers(Expression value) {
        boolean sparse = value.type() instanceof ValueType.RecordType type && type.sparse();
        return sparse || passesOnExternal(value);
    }

    /** Whether the value may be none of its type. */
    boolean mayBeUnread(Expression value) {
        return passesOnExternal(value);
    }

    private boolean passesOnExternal(Expression value) {
        Reads reads = new Reads();
        reads.rewrite(value);
        return reads.found;
    }

    private void given(Variable variable, Expression value) {
        boolean holdsMembers = !(variable.type() instanceof ValueType.Scalar);
        if (holdsMembers && passesOnExternal(value)) {
            changed |= external.add(variable);
        }
    }

    @Override
    public List<Statement> declare(Statement.Declare statement) {
        statement.value().ifPresent(value -> given(statement.variable(), value));
        return super.declare(statement);
    }

    @Override
    public List<Statement> assign(Statement.Assign statement) {
        given(statement.variable(), statement.value());
        return super.assign(statement);
    }

    @Override
    public List<Statement> forEach(Statement.ForEach statement) {
        given(statement.item(), statement.items());
        return super.forEach(statement);
    }

    /** Looks for external variables in the parts of a value that can become parts of the result. */
    private final class Reads extends ExpressionRewriter {
        private boolean found;

        /** A text, number or boolean has no members that could be absent, whatever it was computed from. */
        @Override
        public Expression rewrite(Expression expression) {
            return expression.type() instanceof ValueType.Scalar ? expression : super.rewrite(expression);
        }

        @Override
        public Expression variable(Expression.VariableRead expression) {
            found |= external.contains(expression.variable());
            return expression;
        }

        @Override
        public Expression noMatch(Expression.NoMatch expression) {
            return expression;
        }

        @Override
        public Expression task(Expression.TaskCall expression) {
            return expression;
        }

        @Override
        public Expression parallel(Expression.ParallelCall expression) {
            expression.branches().forEach(branch -> new ReturnedValues(this).rewrite(branch.body()));
            return expression;
        }
    }

    private static final class ReturnedValues extends BlockRewriter {
        private final ExpressionRewriter reads;

        private ReturnedValues(ExpressionRewriter reads) {
            this.reads = reads;
        }

        @Override
        public List<Statement> returning(Statement.Return statement) {
            statement.value().ifPresent(reads::rewrite);
            return List.of(statement);
        }
    }
}
