package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.Origin;
import dev.stepwright.compiler.graph.Rule;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Throws a caught exception again: to the outer clause that takes its class, or out of the graph with the name and the
 * cause it came with. Where several outer clauses are possible, a choice compares the error's name.
 */
final class RethrowLowering {

    private final StatementLowering statements;
    private final StatementLowering.Place place;
    private final Statement.Rethrow statement;
    private final CaughtError exception;

    RethrowLowering(StatementLowering statements, StatementLowering.Place place, Statement.Rethrow statement) {
        this.statements = statements;
        this.place = place;
        this.statement = statement;
        this.exception = CaughtError.of(statement.exception());
    }

    void lower(PossibleErrors caught) {
        PossibleErrors possible = caught;
        List<Rule> rules = new ArrayList<>();
        for (Handlers.Handler handler : place.handlers().clauses()) {
            if (possible.allIn(handler.errors())) {
                put(rules, onward(jump(handler)));
                return;
            }
            List<String> taken = possible.in(handler.errors());
            if (!taken.isEmpty()) {
                rules.add(new Rule(isOneOf(taken), jump(handler)));
                possible = possible.without(handler.errors());
            }
        }
        put(rules, failure(possible));
    }

    private void put(List<Rule> rules, StateNode rest) {
        StateId end = rules.isEmpty() ? place.in() : statements.graph().newState();
        statements.graph().put(end, rest);
        if (!rules.isEmpty()) {
            statements.graph().put(place.in(), new StateNode.ChoiceNode(rules, new Exit.Goto(end), origin("catch")));
        }
    }

    private StateNode onward(Exit.Goto exit) {
        return new StateNode.AssignNode(exit, origin("assign"));
    }

    /** One possible name is written out. */
    private StateNode failure(PossibleErrors possible) {
        boolean onlyOne = !possible.any() && possible.left().size() == 1;
        Jsonata error = onlyOne ? Jsonata.text(possible.left().iterator().next()) : new Jsonata.Read(exception.name());
        return new StateNode.FailNode(error, Optional.of(new Jsonata.Read(exception.cause())), origin("throw"));
    }

    private Exit.Goto jump(Handlers.Handler handler) {
        return new Exit.Goto(handler.entry(), handler.exception().sameAs(exception));
    }

    private Jsonata isOneOf(List<String> names) {
        Jsonata name = new Jsonata.Read(exception.name());
        List<Jsonata> texts = names.stream().<Jsonata>map(Jsonata::text).toList();
        return texts.size() == 1
                ? new Jsonata.Operation(Symbol.EQUAL, name, texts.get(0))
                : new Jsonata.Operation(Symbol.IN, name, new Jsonata.ArrayOf(texts, false));
    }

    private Origin origin(String what) {
        return statements.origin(what + " " + statement.exception().name(), statement.span(), place);
    }
}
