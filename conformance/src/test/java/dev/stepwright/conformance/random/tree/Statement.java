package dev.stepwright.conformance.random.tree;

import java.util.List;

/**
 * A statement.
 *
 * @param completes whether what follows it can be reached
 */
public record Statement(boolean completes, List<Part> parts) implements Node {

    public Statement {
        parts = List.copyOf(parts);
    }

    /** @param parts strings and nodes */
    public static Statement of(Object... parts) {
        return new Statement(true, Node.parts(parts));
    }

    /** A statement after which nothing is reached. */
    public static Statement leaving(Object... parts) {
        return new Statement(false, Node.parts(parts));
    }

    @Override
    public Node with(List<Part> others) {
        return new Statement(completes, others);
    }
}
