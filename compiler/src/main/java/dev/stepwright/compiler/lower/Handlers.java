package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.graph.Catcher;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.Origin;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.ir.ErrorMatch;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The catch clauses around a statement, the innermost first. */
record Handlers(List<Handler> clauses, int guard) {

    /** Where one catch clause begins, and the variable that takes the exception's message. */
    record Handler(ErrorMatch errors, StateId entry, Slot message) {}

    static final Handlers NONE = new Handlers(List.of(), Origin.UNGUARDED);

    Handlers {
        clauses = List.copyOf(clauses);
    }

    /** The clauses of a {@code try} inside these; it is known by its first clause, as two may begin in one state. */
    Handlers inside(List<Handler> inner) {
        List<Handler> all = new ArrayList<>(inner);
        all.addAll(clauses);
        boolean catchesAll = inner.stream().anyMatch(handler -> handler.errors().any());
        return new Handlers(all, catchesAll ? inner.get(0).entry().number() + 1 : guard);
    }

    /** The catchers of a state that may fail; what follows a clause for every exception is never reached. */
    List<Catcher> catchers() {
        List<Catcher> catchers = new ArrayList<>();
        for (Handler handler : clauses) {
            Assignments message = Assignments.of(handler.message(), CaughtMessage.ofErrorOutput());
            catchers.add(new Catcher(handler.errors(), new Exit.Goto(handler.entry(), message)));
            if (handler.errors().any()) {
                break;
            }
        }
        return catchers;
    }

    /** Where an exception goes that the workflow itself throws; empty when nothing catches it. */
    Optional<Exit.Goto> jump(String exception, Jsonata message) {
        return clauses.stream()
                .filter(handler -> handler.errors().matches(exception))
                .findFirst()
                .map(handler -> new Exit.Goto(handler.entry(), Assignments.of(handler.message(), message)));
    }
}
