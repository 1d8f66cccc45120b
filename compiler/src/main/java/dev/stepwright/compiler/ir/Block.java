package dev.stepwright.compiler.ir;

import java.util.List;

/** Statements in order. */
public record Block(List<Statement> statements) {

    public static final Block EMPTY = new Block(List.of());

    public Block {
        statements = List.copyOf(statements);
    }

    public static Block of(Statement... statements) {
        return new Block(List.of(statements));
    }
}
