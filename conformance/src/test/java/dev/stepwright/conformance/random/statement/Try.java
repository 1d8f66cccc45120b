package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Checked;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.tree.Block;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.world.ExceptionClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code try} with one or more {@code catch} clauses. */
public final class Try implements StatementForm {

    @Override
    public int weight() {
        return 7;
    }

    @Override
    public boolean isLeaf() {
        return false;
    }

    private static final String EVERYTHING = "Exception";

    @Override
    public boolean fits(Scope scope) {
        return true;
    }

    @Override
    public Statement make(Scope scope) {
        boolean everything = scope.oneIn(2);
        Checked thrown = new Checked(true);
        Scope tried = scope.tried(thrown);
        Block body = (everything ? tried.withoutFailingExpressions() : tried).block(2);
        List<String> clauses = named(scope, thrown);
        List<ExceptionClass> uncaught = uncaught(thrown, clauses, scope);
        if (everything) {
            clauses.add(uncaught.isEmpty() && scope.oneIn(2) ? "RuntimeException" : EVERYTHING);
        } else {
            uncaught.stream()
                    .filter(exception -> !scope.checked().permits(exception))
                    .forEach(exception -> clauses.add(exception.name()));
            sort(clauses, scope);
            if (clauses.isEmpty()) {
                clauses.add(scope.world().exceptions().get(0).name());
            }
            uncaught(thrown, clauses, scope).forEach(scope.checked()::add);
        }
        return statement(body, clauses, scope);
    }

    private static Statement statement(Block body, List<String> clauses, Scope scope) {
        List<Object> parts = new ArrayList<>(List.of("try ", body));
        boolean completes = body.completes();
        for (String clause : clauses) {
            Scope handler = scope.inner();
            String name = handler.newName();
            handler.declareException(name);
            Block block = handler.block(2);
            completes |= block.completes();
            parts.add(" catch (" + clause + " " + name + ") ");
            parts.add(block);
        }
        return new Statement(completes, Statement.of(parts.toArray()).parts());
    }

    /** Some classes that the body may throw as far as Java knows, subclasses before their superclass. */
    private static List<String> named(Scope scope, Checked thrown) {
        List<String> names = new ArrayList<>();
        for (ExceptionClass exception : scope.world().exceptions()) {
            boolean possible = !exception.checked()
                    || thrown.thrown().stream().anyMatch(t -> t.isSubclassOf(exception) || exception.isSubclassOf(t));
            if (possible && scope.oneIn(4)) {
                names.add(exception.name());
            }
        }
        sort(names, scope);
        return names;
    }

    private static void sort(List<String> names, Scope scope) {
        names.sort(Comparator.comparing(name -> -exception(name, scope).depth()));
    }

    private static List<ExceptionClass> uncaught(Checked thrown, List<String> clauses, Scope scope) {
        return thrown.thrown().stream()
                .filter(exception ->
                        clauses.stream().noneMatch(clause -> exception.isSubclassOf(exception(clause, scope))))
                .toList();
    }

    private static ExceptionClass exception(String name, Scope scope) {
        return scope.world().exceptions().stream()
                .filter(exception -> exception.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
