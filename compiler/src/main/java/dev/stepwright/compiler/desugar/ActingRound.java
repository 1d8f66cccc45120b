package dev.stepwright.compiler.desugar;

import dev.stepwright.compiler.ir.ActingStream;
import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Label;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.Operator;
import dev.stepwright.compiler.ir.Stage;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.Terminal;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.ir.type.JavaType;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is done for one element of a stream that acts: its filters and maps as statements, one after the other.
 *
 * <p>A round returns its result. When elements may be dropped it returns {@code {"value": result}}, or null for one
 * that is.
 */
final class ActingRound {

    private static final String VALUE = "value";

    /** A result that was kept. */
    static final ValueType.RecordType KEPT =
            new ValueType.RecordType(new JavaType("", List.of("Kept"), List.of()), false);

    private final ActingStream stream;
    private final Names names;
    private final Statement drop;
    private final SourceSpan span;

    /** @param drop how a round ends whose element is dropped */
    ActingRound(ActingStream stream, Names names, Statement drop) {
        this.stream = stream;
        this.names = names;
        this.drop = drop;
        this.span = stream.call().span();
    }

    /** The type of a result. */
    ValueType element() {
        Expression.StreamCall call = stream.call();
        List<Stage> stages = new ArrayList<>(stream.before());
        stages.addAll(stream.acting());
        return new Expression.StreamCall(
                        call.source(), stages, call.terminal(), call.parallel(), call.type(), call.span())
                .element();
    }

    Lambda lambda() {
        List<Statement> statements = new ArrayList<>();
        List<Lambda> lambdas = new ArrayList<>();
        stream.acting().forEach(stage -> lambdas.add(stage.lambdas().get(0)));
        boolean actsAtTheEnd = stream.after().isEmpty() && stream.call().terminal() instanceof Terminal.ForEach;
        if (actsAtTheEnd) {
            lambdas.add(stream.call().terminal().lambdas().get(0));
        }
        Variable current = lambdas.get(0).parameters().get(0);
        Variable item = current;
        for (int i = 0; i < stream.acting().size(); i++) {
            declare(lambdas.get(i), current, statements);
            if (stream.acting().get(i) instanceof Stage.Filter) {
                current = lambdas.get(i).parameters().get(0);
                filter(lambdas.get(i), statements);
            } else if (i + 1 == lambdas.size() && !stream.filters()) {
                statements.addAll(lambdas.get(i).body().statements());
                return new Lambda(List.of(item), new Block(statements));
            } else {
                current = i + 1 < lambdas.size()
                        ? lambdas.get(i + 1).parameters().get(0)
                        : names.variable("result", ((Stage.Map) stream.acting().get(i)).element());
                call(lambdas.get(i), current, statements);
            }
        }
        if (actsAtTheEnd) {
            declare(lambdas.get(lambdas.size() - 1), current, statements);
            statements.addAll(lambdas.get(lambdas.size() - 1).body().statements());
        } else {
            statements.add(new Statement.Return(Optional.of(kept(current)), span));
        }
        return new Lambda(List.of(item), new Block(statements));
    }

    private void declare(Lambda lambda, Variable current, List<Statement> statements) {
        Variable parameter = lambda.parameters().get(0);
        boolean known = parameter.equals(current);
        if (!known) {
            Expression value = new Expression.VariableRead(current, span);
            statements.add(new Statement.Declare(parameter, Optional.of(value), span));
        }
    }

    private void filter(Lambda condition, List<Statement> statements) {
        Expression keep = condition.value().orElseGet(() -> {
            Variable result = names.variable("keep", ValueType.BOOLEAN);
            call(condition, result, statements);
            return new Expression.VariableRead(result, span);
        });
        statements.add(new Statement.If(keep, Block.EMPTY, Block.of(drop), keep.span()));
    }

    /** Gives a variable what the lambda returns. */
    private void call(Lambda lambda, Variable result, List<Statement> statements) {
        if (lambda.value().isPresent()) {
            statements.add(new Statement.Declare(
                    result, lambda.value(), lambda.value().get().span()));
            return;
        }
        Label label = names.label("body");
        statements.add(new Statement.Declare(result, Optional.empty(), span));
        statements.add(new Statement.Labeled(
                label, new LeaveInsteadOfReturn(label, Optional.of(result)).rewrite(lambda.body()), span));
    }

    private Expression kept(Variable value) {
        Expression read = new Expression.VariableRead(value, span);
        return stream.filters() ? new Expression.NewRecord(KEPT, List.of(VALUE), Set.of(), List.of(read), span) : read;
    }

    /** Stages over the elements, as stages over what the rounds return. */
    List<Stage> afterResults(List<Stage> after) {
        List<Stage> stages = new ArrayList<>();
        if (stream.filters()) {
            Variable filtered = names.variable("result", KEPT);
            Expression isKept = new Expression.Binary(
                    Operator.NOT_EQUAL,
                    new Expression.VariableRead(filtered, span),
                    new Expression.Literal(null, KEPT, span),
                    ValueType.BOOLEAN,
                    span);
            stages.add(new Stage.Filter(Lambda.of(List.of(filtered), isKept)));
            Variable kept = names.variable("result", KEPT);
            Expression value =
                    new Expression.FieldRead(new Expression.VariableRead(kept, span), VALUE, VALUE, element(), span);
            stages.add(new Stage.Map(Lambda.of(List.of(kept), value), element()));
        }
        stages.addAll(after);
        return stages;
    }
}
