package dev.stepwright.compiler.desugar;

import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.BlockRewriter;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Label;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gives every call a statement of its own, since JSONata cannot call a step.
 *
 * <p>Before: {@code return log(clean(message));}. After: {@code t = clean(message); return log(t);} with the last call
 * as the whole value of a declaration, too.
 */
public final class HoistCalls extends BlockRewriter {

    private final Names names;

    public HoistCalls(Names names) {
        this.names = names;
    }

    @Override
    public List<Statement> declare(Statement.Declare statement) {
        return statement.value().isEmpty()
                ? List.of(statement)
                : hoisted(
                        statement.value().get(),
                        value -> new Statement.Declare(statement.variable(), Optional.of(value), statement.span()));
    }

    @Override
    public List<Statement> assign(Statement.Assign statement) {
        return hoisted(statement.value(), value -> new Statement.Assign(statement.variable(), value, statement.span()));
    }

    @Override
    public List<Statement> evaluate(Statement.Evaluate statement) {
        return hoisted(statement.expression(), value -> new Statement.Evaluate(value, statement.span()));
    }

    /** A statement that may keep a call as its whole value. */
    private List<Statement> hoisted(Expression value, Function<Expression, Statement> statement) {
        HoistedExpression hoisting = new HoistedExpression(names);
        Expression rest = Calls.is(value) ? hoisting.callInPlace(value) : hoisting.rewrite(value);
        return after(hoisting, statement.apply(expression(rest)));
    }

    /** A statement that may keep no call at all. */
    private List<Statement> emptied(Expression value, Function<Expression, Statement> statement) {
        HoistedExpression hoisting = new HoistedExpression(names);
        return after(hoisting, statement.apply(hoisting.rewrite(value)));
    }

    /** The calls that were taken out keep their place; parallel ones still hold lambdas as the author wrote them. */
    private List<Statement> after(HoistedExpression hoisting, Statement statement) {
        BlockRewriter lambdas = new BlockRewriter() {
            @Override
            protected Expression expression(Expression expression) {
                return HoistCalls.this.expression(expression);
            }
        };
        List<Statement> statements =
                new ArrayList<>(lambdas.rewrite(new Block(hoisting.prelude())).statements());
        statements.add(statement);
        return statements;
    }

    @Override
    public List<Statement> conditional(Statement.If statement) {
        return emptied(
                statement.condition(),
                condition -> new Statement.If(
                        condition, rewrite(statement.then()), rewrite(statement.otherwise()), statement.span()));
    }

    /** {@code while (f(x)) body} becomes a loop that leaves itself: the call runs before each test. */
    @Override
    public List<Statement> loop(Statement.While statement) {
        if (!Calls.in(statement.condition())) {
            return super.loop(statement);
        }
        Label after = names.label("loop");
        List<Statement> body = new ArrayList<>(emptied(
                statement.condition(),
                condition -> new Statement.If(
                        condition,
                        Block.EMPTY,
                        Block.of(new Statement.Leave(after, statement.span())),
                        statement.span())));
        body.addAll(rewrite(statement.body()).statements());
        Expression always = new Expression.Literal(true, ValueType.BOOLEAN, statement.span());
        Statement loop = new Statement.While(always, new Block(body), statement.span());
        return List.of(new Statement.Labeled(after, Block.of(loop), statement.span()));
    }

    @Override
    public List<Statement> forEach(Statement.ForEach statement) {
        return emptied(
                statement.items(),
                items -> new Statement.ForEach(statement.item(), items, rewrite(statement.body()), statement.span()));
    }

    @Override
    public List<Statement> returning(Statement.Return statement) {
        return statement.value().isEmpty()
                ? List.of(statement)
                : emptied(statement.value().get(), value -> new Statement.Return(Optional.of(value), statement.span()));
    }

    @Override
    public List<Statement> throwing(Statement.Throw statement) {
        return statement.message().isEmpty()
                ? List.of(statement)
                : emptied(
                        statement.message().get(),
                        message -> new Statement.Throw(statement.exception(), Optional.of(message), statement.span()));
    }

    @Override
    public List<Statement> waiting(Statement.Wait statement) {
        return emptied(statement.time(), time -> new Statement.Wait(statement.delay(), time, statement.span()));
    }
}
