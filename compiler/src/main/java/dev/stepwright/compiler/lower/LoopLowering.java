package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.ItemSelector;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Reserved;
import java.util.Optional;

/** A loop with independent iterations becomes a Map state; each iteration's input is its item. */
final class LoopLowering {

    private final StatementLowering statements;

    LoopLowering(StatementLowering statements) {
        this.statements = statements;
    }

    Optional<NullFacts> lower(Statement.ForEach statement, StatementLowering.Place place) {
        NullFacts facts = place.facts().after(statement.items());
        Jsonata items = statements.expression(statement.items(), place.facts());
        Assignments item = Assignments.of(Slots.of(statement.item()), new Jsonata.State(Reserved.INPUT));
        StateGraph body = statements.inner().body(statement.body(), facts, item);
        statements
                .graph()
                .put(
                        place.in(),
                        new StateNode.MapNode(
                                items,
                                Optional.of(Jsonata.number(1)),
                                ItemSelector.ofItem(statement.item().name()),
                                body,
                                new Exit.Goto(place.out()),
                                place.handlers().catchers(),
                                statements.origin(Labels.of("", statement.span()), statement.span(), place)));
        return Optional.of(facts);
    }
}
