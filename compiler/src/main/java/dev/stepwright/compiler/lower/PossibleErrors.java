package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.ir.ErrorMatch;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which errors a caught exception can be, while one outer clause after the other is asked.
 *
 * @param any every error but those that were taken before
 * @param left the names that are possible, when not any
 */
record PossibleErrors(boolean any, Set<String> left, Set<String> taken) {

    PossibleErrors {
        left = Set.copyOf(left);
        taken = Set.copyOf(taken);
    }

    /** Those of a clause, without what the clauses before it take. */
    static PossibleErrors of(ErrorMatch clause, Set<String> before) {
        Set<String> left = new LinkedHashSet<>(clause.names());
        left.removeAll(before);
        return new PossibleErrors(clause.any(), left, before);
    }

    /** Whether a clause takes all of them. */
    boolean allIn(ErrorMatch clause) {
        return clause.any() || !any && clause.names().containsAll(left);
    }

    /** Those that a clause takes, in its order. */
    List<String> in(ErrorMatch clause) {
        return clause.names().stream()
                .filter(name -> any ? !taken.contains(name) : left.contains(name))
                .toList();
    }

    /** Those that a clause leaves. */
    PossibleErrors without(ErrorMatch clause) {
        Set<String> all = new LinkedHashSet<>(taken);
        all.addAll(clause.names());
        Set<String> rest = new LinkedHashSet<>(left);
        rest.removeAll(clause.names());
        return new PossibleErrors(any, rest, all);
    }
}
