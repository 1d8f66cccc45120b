package dev.stepwright.conformance.random.tree;

import java.util.ArrayList;
import java.util.List;

/** Statements in braces. */
public record Block(List<Statement> statements) implements Node {

    public Block {
        statements = List.copyOf(statements);
    }

    /** Whether what follows it can be reached. */
    public boolean completes() {
        return statements.stream().allMatch(Statement::completes);
    }

    /** The same block with its last statement, after which nothing is reached, under a condition. */
    public Block completedBy(Expression condition) {
        List<Statement> changed = new ArrayList<>(statements);
        Statement last = changed.remove(changed.size() - 1);
        changed.add(Statement.of("if (", condition, ") ", new Block(List.of(last))));
        return new Block(changed);
    }

    @Override
    public List<Part> parts() {
        return List.copyOf(statements);
    }

    @Override
    public Node with(List<Part> others) {
        return new Block(others.stream().map(Statement.class::cast).toList());
    }
}
