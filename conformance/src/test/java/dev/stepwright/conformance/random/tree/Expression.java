package dev.stepwright.conformance.random.tree;

import dev.stepwright.conformance.random.world.Type;
import java.util.List;

/**
 * An expression.
 *
 * @param type what it is used as; Java may box or unbox it
 * @param neverNull whether its value is known not to be null
 */
public record Expression(Type type, boolean neverNull, List<Part> parts) implements Node {

    public Expression {
        parts = List.copyOf(parts);
    }

    /** @param parts strings and nodes */
    public static Expression of(Type type, Object... parts) {
        return new Expression(type, type.isNeverNull(), Node.parts(parts));
    }

    /** An expression whose value is never null. */
    public static Expression value(Type type, Object... parts) {
        return new Expression(type, true, Node.parts(parts));
    }

    /** The same expression where another type is expected. */
    public Expression as(Type other) {
        return new Expression(other, neverNull || other.isNeverNull(), parts);
    }

    @Override
    public Node with(List<Part> others) {
        return new Expression(type, neverNull, others);
    }
}
