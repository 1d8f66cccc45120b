package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.ir.CatchClause;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.jsonata.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code try} and {@code catch}: every state of the body gets the clauses as catchers. */
final class TryLowering {

    private final StatementLowering statements;

    TryLowering(StatementLowering statements) {
        this.statements = statements;
    }

    Optional<NullFacts> lower(Statement.Try statement, StatementLowering.Place place) {
        NullFacts afterFailure = place.facts().withoutChangesOf(statement.body());
        List<Handlers.Handler> handlers = new ArrayList<>();
        Set<String> before = new HashSet<>();
        Set<Slot> unseen =
                DeclaredVariables.in(statement.body()).stream().map(Slots::of).collect(Collectors.toSet());
        Optional<NullFacts> after = Optional.empty();
        for (CatchClause clause : statement.clauses()) {
            StateId entry = statements.graph().newState();
            CaughtError exception = CaughtError.of(clause.exception());
            handlers.add(new Handlers.Handler(clause.errors(), entry, exception, unseen));
            statements.caught().put(clause.exception(), PossibleErrors.of(clause.errors(), before));
            before.addAll(clause.errors().names());
            after = StatementLowering.meet(after, statements.lower(clause.body(), place.from(entry, afterFailure)));
        }
        Handlers inside = place.handlers().inside(handlers);
        StatementLowering.Place body = new StatementLowering.Place(place.in(), place.out(), place.facts(), inside);
        return StatementLowering.meet(statements.lower(statement.body(), body), after);
    }
}
