package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.diagnostics.CompilerBug;
import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.Origin;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Delay;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Label;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lowers statements to states.
 *
 * <p>Each statement is given the state it begins in and the state after it. What is known about null travels along: the
 * result of lowering a statement is what is known after it, empty when nothing comes after.
 */
final class StatementLowering {

    /** Where the current statement stands. */
    record Place(StateId in, StateId out, NullFacts facts, Handlers handlers) {
        Place from(StateId start, NullFacts known) {
            return new Place(start, out, known, handlers);
        }

        Place between(StateId start, StateId end, NullFacts known) {
            return new Place(start, end, known, handlers);
        }
    }

    private record LabelTarget(StateId after, Optional<NullFacts> facts) {}

    private final GraphBuilder graph;
    private final ExternalValues externals;
    private final Map<Variable, PossibleErrors> caught;
    private final boolean nested;
    private final Map<Label, LabelTarget> labels = new HashMap<>();

    StatementLowering(GraphBuilder graph, ExternalValues externals) {
        this(graph, externals, new HashMap<>(), false);
    }

    private StatementLowering(
            GraphBuilder graph, ExternalValues externals, Map<Variable, PossibleErrors> caught, boolean nested) {
        this.graph = graph;
        this.externals = externals;
        this.caught = caught;
        this.nested = nested;
    }

    GraphBuilder graph() {
        return graph;
    }

    /** A lowering for the graph of a branch or an iteration. */
    StatementLowering inner() {
        return new StatementLowering(graph.inner(), externals, caught, true);
    }

    /** Whether the graph is that of a branch or an iteration. */
    boolean isNested() {
        return nested;
    }

    /** Which errors each caught exception can be. */
    Map<Variable, PossibleErrors> caught() {
        return caught;
    }

    Jsonata expression(Expression expression, NullFacts facts) {
        return new ExpressionLowering(externals, facts).lower(expression);
    }

    /** The value of an expression, failing when it is null. */
    Jsonata required(Expression expression, NullFacts facts) {
        return new ExpressionLowering(externals, facts).required(expression);
    }

    /** Whether the end of a switch over all values of a type is never reached. */
    boolean isImpossible(Expression expression, NullFacts facts) {
        return new ExpressionLowering(externals, facts).isImpossible(expression);
    }

    Origin origin(String label, SourceSpan span, Place place) {
        return new Origin(label, span, place.handlers().guard());
    }

    /** Lowers a whole body to a graph of its own; falling off its end returns nothing. */
    StateGraph body(Block block, NullFacts facts, Assignments input) {
        StateId entry = graph.newState();
        StateId end = graph.newState();
        lower(block, new Place(entry, end, facts, Handlers.NONE));
        graph.put(end, new StateNode.SucceedNode(Jsonata.NULL, Origin.none("return")));
        return graph.build(entry, input);
    }

    /** Lowers the statements of a block one after the other. */
    Optional<NullFacts> lower(Block block, Place place) {
        List<Statement> statements = block.statements();
        if (statements.isEmpty()) {
            graph.put(place.in(), new StateNode.AssignNode(new Exit.Goto(place.out()), Origin.none("continue")));
            return Optional.of(place.facts());
        }
        StateId in = place.in();
        NullFacts facts = place.facts();
        for (int i = 0; i < statements.size(); i++) {
            StateId out = i == statements.size() - 1 ? place.out() : graph.newState();
            Optional<NullFacts> after = lower(statements.get(i), place.between(in, out, facts));
            if (after.isEmpty()) {
                return after;
            }
            in = out;
            facts = after.get();
        }
        return Optional.of(facts);
    }

    private Optional<NullFacts> lower(Statement statement, Place place) {
        return statement.accept(new OneStatement(place));
    }

    private final class OneStatement implements Statement.Visitor<Optional<NullFacts>> {
        private final Place place;

        private OneStatement(Place place) {
            this.place = place;
        }

        @Override
        public Optional<NullFacts> nested(Statement.Nested statement) {
            return lower(statement.block(), place);
        }

        @Override
        public Optional<NullFacts> declare(Statement.Declare statement) {
            if (statement.value().isEmpty()) {
                return lower(Block.EMPTY, place);
            }
            return given(Optional.of(statement.variable()), statement.value().get(), statement.span());
        }

        @Override
        public Optional<NullFacts> assign(Statement.Assign statement) {
            return given(Optional.of(statement.variable()), statement.value(), statement.span());
        }

        @Override
        public Optional<NullFacts> evaluate(Statement.Evaluate statement) {
            return given(Optional.empty(), statement.expression(), statement.span());
        }

        private Optional<NullFacts> given(Optional<Variable> target, Expression value, SourceSpan span) {
            if (value instanceof Expression.NoMatch none) {
                return throwing(ExpressionLowering.thrown(none));
            }
            return new ValueLowering(StatementLowering.this, place).lower(target, value, span);
        }

        @Override
        public Optional<NullFacts> conditional(Statement.If statement) {
            return new ChoiceLowering(StatementLowering.this, place).lower(statement);
        }

        @Override
        public Optional<NullFacts> loop(Statement.While statement) {
            return new LoopLowering(StatementLowering.this, place).lower(statement);
        }

        private Precaution precaution() {
            return new Precaution(StatementLowering.this, place);
        }

        @Override
        public Optional<NullFacts> forEach(Statement.ForEach statement) {
            return new LoopLowering(StatementLowering.this, place).lower(statement);
        }

        @Override
        public Optional<NullFacts> labeled(Statement.Labeled statement) {
            labels.put(statement.label(), new LabelTarget(place.out(), Optional.empty()));
            Optional<NullFacts> end = lower(statement.body(), place);
            return meet(end, labels.get(statement.label()).facts());
        }

        @Override
        public Optional<NullFacts> leave(Statement.Leave statement) {
            LabelTarget target = labels.get(statement.label());
            if (target == null) {
                throw new CompilerBug("no block to leave", statement.span());
            }
            Optional<NullFacts> facts = meet(target.facts(), Optional.of(place.facts()));
            labels.put(statement.label(), new LabelTarget(target.after(), facts));
            go(new Exit.Goto(target.after()), statement.span());
            return Optional.empty();
        }

        private void go(Exit.Goto exit, SourceSpan span) {
            graph.put(place.in(), new StateNode.AssignNode(exit, origin("assign", span, place)));
        }

        @Override
        public Optional<NullFacts> returning(Statement.Return statement) {
            Jsonata output = statement
                    .value()
                    .map(value -> expression(value, place.facts()))
                    .orElse(Jsonata.NULL);
            Precaution.Safe safe = precaution().before(output, statement.span());
            Origin origin = origin("return", statement.span(), place);
            graph.put(safe.place().in(), new StateNode.SucceedNode(safe.expression(), origin));
            return Optional.empty();
        }

        @Override
        public Optional<NullFacts> throwing(Statement.Throw statement) {
            new ThrowLowering(StatementLowering.this, place).lower(statement);
            return Optional.empty();
        }

        @Override
        public Optional<NullFacts> rethrowing(Statement.Rethrow statement) {
            PossibleErrors errors = caught.get(statement.exception());
            if (errors == null) {
                throw new CompilerBug("nothing was caught that could be thrown again", statement.span());
            }
            new RethrowLowering(StatementLowering.this, place, statement).lower(errors);
            return Optional.empty();
        }

        @Override
        public Optional<NullFacts> trying(Statement.Try statement) {
            return new TryLowering(StatementLowering.this).lower(statement, place);
        }

        @Override
        public Optional<NullFacts> finalizing(Statement.Finally statement) {
            throw new CompilerBug("a finally block is left", statement.span());
        }

        @Override
        public Optional<NullFacts> waiting(Statement.Wait statement) {
            Jsonata time = expression(statement.time(), place.facts());
            Jsonata allowed = statement.delay() == Delay.SECONDS ? notNegative(time) : time;
            Precaution.Safe safe = precaution().before(allowed, statement.span());
            Exit exit = new Exit.Goto(place.out());
            graph.put(
                    safe.place().in(),
                    new StateNode.WaitNode(
                            statement.delay(), safe.expression(), exit, origin("wait", statement.span(), place)));
            return Optional.of(place.facts().after(statement.time()));
        }
    }

    /** Java does not wait a negative time; the service refuses one. */
    private static Jsonata notNegative(Jsonata seconds) {
        return seconds instanceof Jsonata.Literal
                ? seconds
                : Jsonata.call("max", new Jsonata.ArrayOf(List.of(Jsonata.number(0), seconds), false));
    }

    /** What is known where two ways meet; a way that ends says nothing. */
    static Optional<NullFacts> meet(Optional<NullFacts> first, Optional<NullFacts> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.or(() -> second);
        }
        return Optional.of(first.get().and(second.get()));
    }
}
