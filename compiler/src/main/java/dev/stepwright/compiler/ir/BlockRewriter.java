package dev.stepwright.compiler.ir;

import java.util.List;

/** Rebuilds blocks; each statement may become none, one or several. */
public abstract class BlockRewriter implements Statement.Visitor<List<Statement>> {

    private final ExpressionRewriter lambdas = new ExpressionRewriter() {
        @Override
        protected Lambda lambda(Lambda lambda) {
            return BlockRewriter.this.lambda(lambda);
        }

        @Override
        protected Variable bound(Variable variable) {
            return BlockRewriter.this.variable(variable);
        }

        @Override
        public Expression block(Expression.BlockValue value) {
            return new Expression.BlockValue(BlockRewriter.this.rewrite(value.body()), value.type(), value.span());
        }
    };

    public final Block rewrite(Block block) {
        return new Block(block.statements().stream()
                .flatMap(statement -> statement.accept(this).stream())
                .toList());
    }

    /** Rewrites an expression that belongs to a statement; by default only the lambdas and blocks in it change. */
    protected Expression expression(Expression expression) {
        return lambdas.rewrite(expression);
    }

    /** Rewrites a lambda's parameters and body. */
    protected final Lambda lambda(Lambda lambda) {
        return new Lambda(lambda.parameters().stream().map(this::variable).toList(), rewrite(lambda.body()));
    }

    /** Rewrites a variable where it is declared or assigned; by default nothing changes. */
    protected Variable variable(Variable variable) {
        return variable;
    }

    /** Rewrites a label; by default nothing changes. */
    protected Label label(Label label) {
        return label;
    }

    @Override
    public List<Statement> nested(Statement.Nested statement) {
        return List.of(new Statement.Nested(rewrite(statement.block()), statement.span()));
    }

    @Override
    public List<Statement> declare(Statement.Declare statement) {
        return List.of(new Statement.Declare(
                variable(statement.variable()), statement.value().map(this::expression), statement.span()));
    }

    @Override
    public List<Statement> assign(Statement.Assign statement) {
        return List.of(
                new Statement.Assign(variable(statement.variable()), expression(statement.value()), statement.span()));
    }

    @Override
    public List<Statement> evaluate(Statement.Evaluate statement) {
        return List.of(new Statement.Evaluate(expression(statement.expression()), statement.span()));
    }

    @Override
    public List<Statement> conditional(Statement.If statement) {
        return List.of(new Statement.If(
                expression(statement.condition()),
                rewrite(statement.then()),
                rewrite(statement.otherwise()),
                statement.span()));
    }

    @Override
    public List<Statement> loop(Statement.While statement) {
        return List.of(
                new Statement.While(expression(statement.condition()), rewrite(statement.body()), statement.span()));
    }

    @Override
    public List<Statement> forEach(Statement.ForEach statement) {
        return List.of(new Statement.ForEach(
                variable(statement.item()),
                expression(statement.items()),
                rewrite(statement.body()),
                statement.span()));
    }

    @Override
    public List<Statement> labeled(Statement.Labeled statement) {
        return List.of(new Statement.Labeled(label(statement.label()), rewrite(statement.body()), statement.span()));
    }

    @Override
    public List<Statement> leave(Statement.Leave statement) {
        return List.of(new Statement.Leave(label(statement.label()), statement.span()));
    }

    @Override
    public List<Statement> returning(Statement.Return statement) {
        return List.of(new Statement.Return(statement.value().map(this::expression), statement.span()));
    }

    @Override
    public List<Statement> throwing(Statement.Throw statement) {
        return List.of(new Statement.Throw(
                statement.exception(), statement.message().map(this::expression), statement.span()));
    }

    @Override
    public List<Statement> rethrowing(Statement.Rethrow statement) {
        return List.of(statement);
    }

    @Override
    public List<Statement> trying(Statement.Try statement) {
        List<CatchClause> clauses = statement.clauses().stream()
                .map(clause -> new CatchClause(
                        clause.errors(), variable(clause.exception()), rewrite(clause.body()), clause.span()))
                .toList();
        return List.of(new Statement.Try(rewrite(statement.body()), clauses, statement.span()));
    }

    @Override
    public List<Statement> finalizing(Statement.Finally statement) {
        return List.of(
                new Statement.Finally(rewrite(statement.body()), rewrite(statement.finalizer()), statement.span()));
    }

    @Override
    public List<Statement> waiting(Statement.Wait statement) {
        return List.of(new Statement.Wait(statement.delay(), expression(statement.time()), statement.span()));
    }
}
