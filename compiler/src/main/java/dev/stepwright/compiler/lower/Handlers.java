package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.graph.Catcher;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.Origin;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.ir.ErrorMatch;
import dev.stepwright.compiler.jsonata.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The catch clauses around a statement, the innermost first. */
record Handlers(List<Handler> clauses, int guard) {

    /**
     * One catch clause.
     *
     * @param entry where it begins
     * @param exception the variables that take the exception
     * @param unseen the variables of the {@code try} block, which the clause does not see
     */
    record Handler(ErrorMatch errors, StateId entry, CaughtError exception, Set<Slot> unseen) {
        Handler {
            unseen = Set.copyOf(unseen);
        }
    }

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

    /** The catchers of a state that may fail, without what a clause before takes already. */
    List<Catcher> catchers() {
        List<Catcher> catchers = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Handler handler : clauses) {
            ErrorMatch errors = handler.errors();
            ErrorMatch left = errors.any()
                    ? errors
                    : ErrorMatch.of(errors.names().stream().filter(taken::add).toList());
            if (errors.any() || !left.names().isEmpty()) {
                Assignments caught = handler.exception().caughtBy(left);
                catchers.add(new Catcher(left, new Exit.Goto(handler.entry(), caught)));
            }
            if (errors.any()) {
                break;
            }
        }
        return catchers;
    }

    /** The innermost clause for every exception. */
    Optional<Handler> catchingAll() {
        return clauses.stream().filter(handler -> handler.errors().any()).findFirst();
    }

    /** The clause that takes an exception of exactly this class; empty when nothing catches it. */
    Optional<Handler> catching(String exception) {
        return clauses.stream()
                .filter(handler -> handler.errors().matches(exception))
                .findFirst();
    }
}
