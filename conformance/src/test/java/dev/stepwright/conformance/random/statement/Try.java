package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Caught;
import dev.stepwright.conformance.random.Checked;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.tree.Block;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.world.ExceptionClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code try} with {@code catch} clauses, with a {@code finally} block, or with both. */
public final class Try implements StatementForm {

    @Override
    public int weight() {
        return 8;
    }

    @Override
    public boolean isLeaf() {
        return false;
    }

    @Override
    public boolean fits(Scope scope) {
        return scope.tries();
    }

    @Override
    public Statement make(Scope outer) {
        // What a finally block that does not complete takes the place of is thrown by nobody.
        Checked escaping = new Checked(outer.checked());
        boolean everything = outer.oneIn(2);
        boolean last = outer.oneIn(3);
        Scope scope = last ? outer.throwingTo(escaping).guarded() : outer.throwingTo(escaping);
        // The message of an expression that fails is not the same in Java and in the states.
        boolean messages = scope.oneIn(2);
        Checked thrown = new Checked(true);
        Scope tried = everything ? scope.tried(thrown).guarded() : scope.tried(thrown);
        Block body = (everything && messages ? tried.withoutFailingExpressions() : tried).block(2);
        List<Clause> clauses = named(scope, thrown);
        List<ExceptionClass> uncaught = uncaught(thrown.thrown(), clauses);
        if (everything) {
            String all = uncaught.isEmpty() && scope.oneIn(2) ? "RuntimeException" : "Exception";
            clauses.add(new Clause(all, List.of(), messages || !scope.failingExpressions()));
        } else {
            uncaught.stream()
                    .filter(exception -> !scope.checked().permits(exception))
                    .forEach(exception -> clauses.add(Clause.of(List.of(exception))));
            clauses.sort(Comparator.comparing(clause -> -clause.depth()));
            scope.throwing(uncaught(thrown.thrown(), clauses));
        }
        Statement statement = statement(body, clauses, thrown, scope);
        if (!last && !clauses.isEmpty()) {
            outer.throwing(List.copyOf(escaping.thrown()));
            return statement;
        }
        Block block = outer.inner().block(2);
        if (block.completes()) {
            outer.throwing(List.copyOf(escaping.thrown()));
        }
        List<Object> parts = new ArrayList<>(statement.parts());
        parts.addAll(List.of(" finally ", block));
        return new Statement(
                statement.completes() && block.completes(),
                Statement.of(parts.toArray()).parts());
    }

    private static Statement statement(Block body, List<Clause> clauses, Checked thrown, Scope scope) {
        List<Object> parts = new ArrayList<>(List.of("try ", body));
        boolean completes = body.completes();
        List<Clause> before = new ArrayList<>();
        for (Clause clause : clauses) {
            Scope handler = scope.inner();
            String name = handler.newName();
            handler.declare(new Caught(name, clause.message(), clause.rethrown(uncaught(thrown.thrown(), before))));
            before.add(clause);
            Block block = handler.block(2);
            completes |= block.completes();
            parts.add(" catch (" + clause.classes() + " " + name + ") ");
            parts.add(block);
        }
        return new Statement(completes, Statement.of(parts.toArray()).parts());
    }

    /** Some classes that the body may throw as far as Java knows, subclasses before their superclass. */
    private static List<Clause> named(Scope scope, Checked thrown) {
        List<ExceptionClass> chosen = scope.world().exceptions().stream()
                .filter(exception -> !exception.checked()
                        || thrown.thrown().stream()
                                .anyMatch(t -> t.isSubclassOf(exception) || exception.isSubclassOf(t)))
                .filter(exception -> scope.oneIn(4))
                .sorted(Comparator.comparing(exception -> -exception.depth()))
                .toList();
        boolean unrelated = chosen.size() == 2 && !chosen.get(0).isSubclassOf(chosen.get(1));
        if (unrelated && scope.oneIn(2)) {
            return new ArrayList<>(List.of(Clause.of(chosen)));
        }
        List<Clause> clauses = new ArrayList<>();
        chosen.forEach(exception -> clauses.add(Clause.of(List.of(exception))));
        return clauses;
    }

    private static List<ExceptionClass> uncaught(Iterable<ExceptionClass> thrown, List<Clause> clauses) {
        List<ExceptionClass> uncaught = new ArrayList<>();
        for (ExceptionClass exception : thrown) {
            if (clauses.stream().noneMatch(clause -> clause.catches(exception))) {
                uncaught.add(exception);
            }
        }
        return uncaught;
    }

    /** @param caught the classes of the module; empty for everything */
    private record Clause(String classes, List<ExceptionClass> caught, boolean message) {

        static Clause of(List<ExceptionClass> caught) {
            String classes = caught.stream().map(ExceptionClass::name).collect(Collectors.joining(" | "));
            return new Clause(classes, caught, true);
        }

        int depth() {
            return caught.stream().mapToInt(ExceptionClass::depth).max().orElse(0);
        }

        boolean catches(ExceptionClass exception) {
            return caught.stream().anyMatch(exception::isSubclassOf);
        }

        /** What Java takes its exception to be, of the checked ones that come to the clause. */
        List<ExceptionClass> rethrown(List<ExceptionClass> coming) {
            if (caught.isEmpty()) {
                return coming;
            }
            return Stream.concat(
                            coming.stream().filter(this::catches),
                            caught.stream().filter(exception -> coming.stream().anyMatch(exception::isSubclassOf)))
                    .distinct()
                    .toList();
        }
    }
}
