package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.Rule;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.jsonata.FailureTest;
import dev.stepwright.compiler.jsonata.Failures;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Slot;
import dev.stepwright.compiler.jsonata.WithoutFailures;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * Lets a clause for every exception take what fails in a state that has no catchers.
 *
 * <p>Behind a call, its transition evaluates the expression, where the call's own catchers take a failure. Elsewhere a
 * choice tests first whether it would fail. Before: {@code Choice($order.total > 3 → X, else Y)}. After:
 * {@code Choice($not($exists($order.total)) → catch, $order.total > 3 → X, else Y)}.
 */
final class Precaution {

    /** An expression, and the place where it can be evaluated. */
    record Safe(Jsonata expression, StatementLowering.Place place) {}

    private final StatementLowering statements;
    private final StatementLowering.Place place;

    Precaution(StatementLowering statements, StatementLowering.Place place) {
        this.statements = statements;
        this.place = place;
    }

    /** The rule that leads to the clause when the expression would fail; empty when no rule is needed, or helps. */
    Optional<Rule> rule(Jsonata expression) {
        if (!Failures.possible(expression)) {
            return Optional.empty();
        }
        String reason = Failures.reason(expression).orElse("");
        return place.handlers()
                .catchingAll()
                .flatMap(handler -> FailureTest.of(expression)
                        .map(fails -> new Rule(
                                fails,
                                new Exit.Goto(
                                        handler.entry(), handler.exception().failed(reason)))));
    }

    /** Puts what is needed before the place where a state is to evaluate the expression. */
    Safe before(Jsonata expression, SourceSpan span) {
        boolean caught = place.handlers().catchingAll().isPresent() && Failures.possible(expression);
        if (!caught) {
            return new Safe(expression, place);
        }
        Slot value = new Slot(-1 - place.in().number(), "value");
        if (onCall(value, expression, place.in())) {
            return new Safe(new Jsonata.Read(value), place);
        }
        return rule(expression).map(rule -> tested(rule, expression, span)).orElse(new Safe(expression, place));
    }

    /** Assigns on the transition of the call before, if its catchers would take a failure as they should. */
    boolean onCall(Slot slot, Jsonata expression, StateId next) {
        return place.handlers()
                .catchingAll()
                .filter(handler -> statements
                        .graph()
                        .assignOnCall(place.in(), place.handlers().guard(), handler.unseen(), slot, expression, next))
                .isPresent();
    }

    private Safe tested(Rule rule, Jsonata expression, SourceSpan span) {
        StateId next = statements.graph().newState();
        statements
                .graph()
                .put(
                        place.in(),
                        new StateNode.ChoiceNode(
                                List.of(rule),
                                new Exit.Goto(next),
                                statements.origin(Labels.of("test", span), span, place)));
        return new Safe(WithoutFailures.of(expression), place.from(next, place.facts()));
    }
}
