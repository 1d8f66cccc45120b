package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.ItemSelector;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Reserved;
import java.util.Optional;

/**
 * A loop with a test becomes a Choice that transitions lead back to; one with independent iterations becomes a Map
 * state, and each iteration's input is its item.
 */
final class LoopLowering {

    private final StatementLowering statements;
    private final StatementLowering.Place place;

    LoopLowering(StatementLowering statements, StatementLowering.Place place) {
        this.statements = statements;
        this.place = place;
    }

    Optional<NullFacts> lower(Statement.While statement) {
        NullFacts facts = place.facts().withoutChangesOf(statement.body());
        StateId body = statements.graph().newState();
        boolean endless = isTrue(statement.condition());
        if (endless) {
            // What follows is never reached, and so never lowered: a choice would lead to nothing.
            put(new StateNode.AssignNode(
                    new Exit.Goto(body), statements.origin(Labels.ofTest(statement.span()), statement.span(), place)));
        } else {
            new ChoiceLowering(statements, place.from(place.in(), facts))
                    .choose(statement.condition(), body, place.out(), statement.span());
        }
        statements.lower(statement.body(), place.between(body, place.in(), facts.with(statement.condition(), true)));
        return endless ? Optional.empty() : Optional.of(facts.with(statement.condition(), false));
    }

    private static boolean isTrue(Expression condition) {
        return condition instanceof Expression.Literal literal && Boolean.TRUE.equals(literal.value());
    }

    Optional<NullFacts> lower(Statement.ForEach statement) {
        NullFacts facts = place.facts().after(statement.items());
        Assignments item = Assignments.of(Slots.of(statement.item()), new Jsonata.State(Reserved.INPUT));
        StateGraph body = statements.inner().body(statement.body(), facts, item);
        put(new StateNode.MapNode(
                statements.expression(statement.items(), place.facts()),
                Optional.of(Jsonata.number(1)),
                ItemSelector.ofItem(statement.item().name()),
                body,
                new Exit.Goto(place.out()),
                place.handlers().catchers(),
                statements.origin(Labels.of("", statement.span()), statement.span(), place)));
        return Optional.of(facts);
    }

    private void put(StateNode node) {
        statements.graph().put(place.in(), node);
    }
}
