package dev.stepwright.compiler.desugar;

import dev.stepwright.compiler.ir.ActingStream;
import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.BlockRewriter;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.ExpressionRewriter;
import dev.stepwright.compiler.ir.HelperMethod;
import dev.stepwright.compiler.ir.Label;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.LambdaReduction;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.Terminal;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a stream whose functions call steps a call for each item.
 *
 * <p>Before: {@code orders.stream().filter(o -> o.total > 0).map(o -> charge(o)).toList()}. After:
 * {@code map(orders.stream().filter(o -> o.total > 0).toList(), o -> charge(o), 1)}; {@code forEach} is a {@code for}
 * loop.
 */
public final class MapActingStreams extends BlockRewriter {

    private final Map<String, HelperMethod> helpers;
    private final Names names;
    private final ExpressionRewriter streams = new ExpressionRewriter() {
        @Override
        public Expression stream(Expression.StreamCall expression) {
            Expression rewritten = super.stream(expression);
            return acting((Expression.StreamCall) rewritten)
                    .map(MapActingStreams.this::mapped)
                    .orElse(rewritten);
        }

        @Override
        protected Lambda lambda(Lambda lambda) {
            return MapActingStreams.this.lambda(lambda);
        }

        @Override
        public Expression block(Expression.BlockValue expression) {
            return new Expression.BlockValue(
                    MapActingStreams.this.rewrite(expression.body()), expression.type(), expression.span());
        }
    };

    public MapActingStreams(Map<String, HelperMethod> helpers, Names names) {
        this.helpers = helpers;
        this.names = names;
    }

    @Override
    protected Expression expression(Expression expression) {
        return streams.rewrite(expression);
    }

    private Optional<ActingStream> acting(Expression.StreamCall call) {
        return ActingStream.of(
                call, lambda -> LambdaReduction.obstacle(lambda, helpers).isPresent());
    }

    @Override
    public List<Statement> evaluate(Statement.Evaluate statement) {
        return statement.expression() instanceof Expression.StreamCall call
                        && call.terminal() instanceof Terminal.ForEach
                ? loop(call, statement.span())
                : super.evaluate(statement);
    }

    /** The body of a lambda without a result may be the stream. */
    @Override
    public List<Statement> returning(Statement.Return statement) {
        if (statement.value().isPresent()
                && statement.value().get() instanceof Expression.StreamCall call
                && call.terminal() instanceof Terminal.ForEach) {
            List<Statement> statements = new ArrayList<>(loop(call, statement.span()));
            statements.add(new Statement.Return(Optional.empty(), statement.span()));
            return statements;
        }
        return super.returning(statement);
    }

    private List<Statement> loop(Expression.StreamCall call, SourceSpan span) {
        ActingStream stream =
                acting(call.rewrite(streams::rewrite, this::lambda)).orElseThrow();
        if (!stream.after().isEmpty() || call.parallel()) {
            return List.of(new Statement.Evaluate(mapped(stream), span));
        }
        Label round = names.label("round");
        ActingRound body = new ActingRound(stream, names, new Statement.Leave(round, span));
        Lambda each = body.lambda();
        Statement.Labeled labeled = new Statement.Labeled(
                round, new LeaveInsteadOfReturn(round, Optional.empty()).rewrite(each.body()), span);
        return List.of(new Statement.ForEach(each.parameters().get(0), items(stream), Block.of(labeled), span));
    }

    private Expression mapped(ActingStream stream) {
        SourceSpan span = stream.call().span();
        Statement dropped =
                new Statement.Return(Optional.of(new Expression.Literal(null, ActingRound.KEPT, span)), span);
        ActingRound round = new ActingRound(stream, names, dropped);
        ValueType.ListType results = new ValueType.ListType(stream.filters() ? ActingRound.KEPT : round.element());
        Optional<Expression> concurrency = stream.call().parallel()
                ? Optional.empty()
                : Optional.of(new Expression.Literal(1L, ValueType.INT, span));
        Expression call = new Expression.MapCall(items(stream), round.lambda(), concurrency, results, span);
        boolean done = stream.after().isEmpty()
                && (stream.call().terminal() instanceof Terminal.ForEach
                        || stream.call().terminal() instanceof Terminal.ToList && !stream.filters());
        return done ? call : rest(stream, call, round);
    }

    /** The stages that are left, over the results. */
    private Expression rest(ActingStream stream, Expression results, ActingRound round) {
        Expression.StreamCall rest = new Expression.StreamCall(
                results,
                round.afterResults(stream.after()),
                stream.call().terminal(),
                stream.call().parallel(),
                stream.call().type(),
                stream.call().span());
        return acting(rest).map(this::mapped).orElse(rest);
    }

    private static Expression items(ActingStream stream) {
        Expression.StreamCall call = stream.call();
        if (stream.before().isEmpty()) {
            return call.source();
        }
        Expression.StreamCall items = new Expression.StreamCall(
                call.source(), stream.before(), new Terminal.ToList(), false, call.type(), call.span());
        return items.withType(new ValueType.ListType(items.element()));
    }
}
