package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.BlockRewriter;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.ExpressionRewriter;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.Stage;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.Terminal;
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

    @Override
    protected Expression expression(Expression expression) {
        new InnerVariables().rewrite(expression);
        return super.expression(expression);
    }

    /** Gives the variables that an expression itself binds what they get. */
    private final class InnerVariables extends ExpressionRewriter {

        @Override
        public Expression let(Expression.Let expression) {
            given(expression.variable(), expression.value());
            return super.let(expression);
        }

        @Override
        public Expression mapCall(Expression.MapCall expression) {
            expression.body().parameters().forEach(item -> given(item, expression.items()));
            return super.mapCall(expression);
        }

        /** The operand before a function is what the function is applied to. */
        @Override
        public Expression library(Expression.LibraryCall expression) {
            Expression operand = expression.arguments().isEmpty()
                    ? expression
                    : expression.arguments().get(0);
            for (Expression argument : expression.arguments()) {
                if (argument instanceof Expression.Function function) {
                    function.lambda().parameters().forEach(parameter -> given(parameter, operand));
                }
            }
            return super.library(expression);
        }

        @Override
        public Expression stream(Expression.StreamCall expression) {
            Expression elements = expression.source();
            for (Stage stage : expression.stages()) {
                for (Lambda lambda : stage.lambdas()) {
                    givenAll(lambda, elements);
                }
                boolean changes = stage instanceof Stage.Map || stage instanceof Stage.FlatMap;
                elements = changes ? stage.lambdas().get(0).value().orElse(elements) : elements;
            }
            for (Lambda lambda : expression.terminal().lambdas()) {
                givenAll(lambda, elements);
            }
            if (expression.terminal() instanceof Terminal.Reduce reduce) {
                Variable reduced = reduce.function().parameters().get(0);
                reduce.function().value().ifPresent(value -> given(reduced, value));
            }
            for (Expression operand : expression.terminal().operands()) {
                expression.terminal().lambdas().forEach(lambda -> givenAll(lambda, operand));
            }
            return super.stream(expression);
        }

        private void givenAll(Lambda lambda, Expression elements) {
            lambda.parameters().forEach(parameter -> given(parameter, elements));
        }

        @Override
        protected Lambda lambda(Lambda lambda) {
            lambda.value().ifPresent(this::rewrite);
            return lambda;
        }
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
        protected Lambda lambda(Lambda lambda) {
            lambda.value().ifPresent(this::rewrite);
            return lambda;
        }

        @Override
        public Expression mapCall(Expression.MapCall expression) {
            new ReturnedValues(this).rewrite(expression.body().body());
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
