package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.Rule;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.WithoutFailures;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An {@code if} becomes a Choice state, and so does the test of a loop. */
final class ChoiceLowering {

    private final StatementLowering statements;
    private final StatementLowering.Place place;

    ChoiceLowering(StatementLowering statements, StatementLowering.Place place) {
        this.statements = statements;
        this.place = place;
    }

    Optional<NullFacts> lower(Statement.If statement) {
        if (fitsAlways(statement)) {
            return statements.lower(statement.then(), place);
        }
        StateId then = statements.graph().newState();
        StateId otherwise = statements.graph().newState();
        choose(statement.condition(), then, otherwise, statement.span());
        return StatementLowering.meet(
                statements.lower(statement.then(), place.from(then, knownWhen(statement, true))),
                statements.lower(statement.otherwise(), place.from(otherwise, knownWhen(statement, false))));
    }

    private NullFacts knownWhen(Statement.If statement, boolean holds) {
        return place.facts().with(statement.condition(), holds);
    }

    /** Whether the last test of a switch needs no test, as a value of the type fits one of its cases. */
    private boolean fitsAlways(Statement.If statement) {
        List<Statement> otherwise = statement.otherwise().statements();
        return otherwise.size() == 1
                && otherwise.get(0) instanceof Statement.Evaluate none
                && statements.isImpossible(none.expression(), place.facts());
    }

    /** The choice between two states; a test that throws has a rule of its own where that is caught. */
    void choose(Expression condition, StateId then, StateId otherwise, SourceSpan span) {
        Jsonata test = statements.expression(condition, place.facts());
        Optional<Rule> failing = new Precaution(statements, place).rule(test);
        List<Rule> rules = new ArrayList<>(failing.stream().toList());
        rules.add(new Rule(failing.isPresent() ? WithoutFailures.of(test) : test, new Exit.Goto(then)));
        statements
                .graph()
                .put(
                        place.in(),
                        new StateNode.ChoiceNode(
                                rules, new Exit.Goto(otherwise), statements.origin(Labels.ofTest(span), span, place)));
    }
}
