package dev.stepwright.conformance.random;

import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;

/** One way to write an expression. */
public interface ExpressionForm {

    /** How often it is chosen, in comparison with others that fit. */
    int weight();

    /** Whether it can make an expression of the type here. */
    boolean fits(Type type, Scope scope);

    Expression make(Type type, Scope scope);

    /** Whether it has no expressions in it. */
    default boolean isLeaf() {
        return false;
    }

    /** Whether its value is never null, or null only where the scope allows it. */
    default boolean isNeverNull() {
        return false;
    }
}
