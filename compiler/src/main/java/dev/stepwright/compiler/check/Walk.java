package dev.stepwright.compiler.check;

import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.Statement;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Visits all statements of a block and all expressions in them, outer ones first. */
final class Walk implements Statement.Visitor<Void> {

    private final Consumer<Statement> statements;
    private final Consumer<Expression> expressions;
    private final Consumer<Statement> statementsInExpressions;

    private Walk(
            Consumer<Statement> statements,
            Consumer<Expression> expressions,
            Consumer<Statement> statementsInExpressions) {
        this.statements = statements;
        this.expressions = expressions;
        this.statementsInExpressions = statementsInExpressions;
    }

    private Walk(Consumer<Statement> statements, Consumer<Expression> expressions) {
        this(statements, expressions, statement -> {});
    }

    /** The statements of a block, those of lambdas and blocks in expressions included. */
    static void allStatements(Block block, Consumer<Statement> consumer) {
        new Walk(consumer, expression -> {}, consumer).block(block);
    }

    /** The statements of a block and of the blocks in it; those inside expressions are not among them. */
    static void statements(Block block, Consumer<Statement> consumer) {
        new Walk(consumer, expression -> {}).block(block);
    }

    /** The expressions of a block, those in lambdas included. */
    static void expressions(Block block, Consumer<Expression> consumer) {
        new Walk(statement -> {}, consumer).block(block);
    }

    /** An expression and those in it. */
    static void expressions(Expression expression, Consumer<Expression> consumer) {
        new Walk(statement -> {}, consumer).expression(expression);
    }

    private Void block(Block block) {
        for (Statement statement : block.statements()) {
            statements.accept(statement);
            statement.accept(this);
        }
        return null;
    }

    private Void expression(Expression expression) {
        expressions.accept(expression);
        Parts parts = expression.accept(new PartsOf());
        parts.operands().forEach(this::expression);
        parts.lambdas()
                .forEach(lambda ->
                        new Walk(statementsInExpressions, expressions, statementsInExpressions).block(lambda.body()));
        return null;
    }

    @Override
    public Void nested(Statement.Nested statement) {
        return block(statement.block());
    }

    @Override
    public Void declare(Statement.Declare statement) {
        statement.value().ifPresent(this::expression);
        return null;
    }

    @Override
    public Void assign(Statement.Assign statement) {
        return expression(statement.value());
    }

    @Override
    public Void evaluate(Statement.Evaluate statement) {
        return expression(statement.expression());
    }

    @Override
    public Void conditional(Statement.If statement) {
        expression(statement.condition());
        block(statement.then());
        return block(statement.otherwise());
    }

    @Override
    public Void loop(Statement.While statement) {
        expression(statement.condition());
        return block(statement.body());
    }

    @Override
    public Void forEach(Statement.ForEach statement) {
        expression(statement.items());
        return block(statement.body());
    }

    @Override
    public Void labeled(Statement.Labeled statement) {
        return block(statement.body());
    }

    @Override
    public Void leave(Statement.Leave statement) {
        return null;
    }

    @Override
    public Void returning(Statement.Return statement) {
        statement.value().ifPresent(this::expression);
        return null;
    }

    @Override
    public Void throwing(Statement.Throw statement) {
        statement.message().ifPresent(this::expression);
        return null;
    }

    @Override
    public Void rethrowing(Statement.Rethrow statement) {
        return null;
    }

    @Override
    public Void trying(Statement.Try statement) {
        block(statement.body());
        statement.clauses().forEach(clause -> block(clause.body()));
        return null;
    }

    @Override
    public Void finalizing(Statement.Finally statement) {
        block(statement.body());
        return block(statement.finalizer());
    }

    @Override
    public Void waiting(Statement.Wait statement) {
        return expression(statement.time());
    }

    private record Parts(List<Expression> operands, List<Lambda> lambdas) {}

    private static final class PartsOf implements Expression.Visitor<Parts> {

        private static Parts of(Expression... operands) {
            return new Parts(List.of(operands), List.of());
        }

        private static Parts of(List<Expression> operands) {
            return new Parts(operands, List.of());
        }

        @Override
        public Parts block(Expression.BlockValue expression) {
            return new Parts(List.of(), List.of(new Lambda(List.of(), expression.body())));
        }

        @Override
        public Parts noMatch(Expression.NoMatch expression) {
            return of(expression.selector());
        }

        @Override
        public Parts literal(Expression.Literal expression) {
            return of();
        }

        @Override
        public Parts variable(Expression.VariableRead expression) {
            return of();
        }

        @Override
        public Parts field(Expression.FieldRead expression) {
            return of(expression.target());
        }

        @Override
        public Parts element(Expression.ElementRead expression) {
            return of(expression.target(), expression.index());
        }

        @Override
        public Parts caught(Expression.CaughtRead expression) {
            return of();
        }

        @Override
        public Parts not(Expression.Not expression) {
            return of(expression.operand());
        }

        @Override
        public Parts negate(Expression.Negate expression) {
            return of(expression.operand());
        }

        @Override
        public Parts binary(Expression.Binary expression) {
            return of(expression.left(), expression.right());
        }

        @Override
        public Parts conditional(Expression.Conditional expression) {
            return of(expression.condition(), expression.then(), expression.otherwise());
        }

        @Override
        public Parts newRecord(Expression.NewRecord expression) {
            return of(expression.arguments());
        }

        @Override
        public Parts newList(Expression.NewList expression) {
            return of(expression.elements());
        }

        @Override
        public Parts library(Expression.LibraryCall expression) {
            return of(expression.arguments());
        }

        @Override
        public Parts typeTest(Expression.TypeTest expression) {
            return of(expression.value());
        }

        @Override
        public Parts cast(Expression.Cast expression) {
            return of(expression.value());
        }

        @Override
        public Parts narrowed(Expression.Narrowed expression) {
            return of(expression.value());
        }

        @Override
        public Parts saved(Expression.Saved expression) {
            return of(expression.value());
        }

        @Override
        public Parts task(Expression.TaskCall expression) {
            return of(expression.arguments());
        }

        @Override
        public Parts helper(Expression.HelperCall expression) {
            return of(expression.arguments());
        }

        @Override
        public Parts parallel(Expression.ParallelCall expression) {
            return new Parts(
                    List.of(),
                    Stream.concat(expression.branches().stream(), expression.combiner().stream())
                            .toList());
        }

        @Override
        public Parts mapCall(Expression.MapCall expression) {
            return new Parts(
                    Stream.concat(Stream.of(expression.items()), expression.concurrency().stream())
                            .toList(),
                    List.of(expression.body()));
        }

        @Override
        public Parts let(Expression.Let expression) {
            return of(expression.value(), expression.body());
        }

        @Override
        public Parts function(Expression.Function expression) {
            return new Parts(List.of(), List.of(expression.lambda()));
        }

        @Override
        public Parts stream(Expression.StreamCall expression) {
            return new Parts(expression.operands(), expression.lambdas());
        }

        @Override
        public Parts range(Expression.IntRange expression) {
            return of(expression.first(), expression.last());
        }

        @Override
        public Parts context(Expression.ContextRead expression) {
            return of();
        }
    }
}
