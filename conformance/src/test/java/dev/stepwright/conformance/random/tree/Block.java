package dev.stepwright.conformance.random.tree;

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

    @Override
    public List<Part> parts() {
        return List.copyOf(statements);
    }

    @Override
    public Node with(List<Part> others) {
        return new Block(others.stream().map(Statement.class::cast).toList());
    }
}
