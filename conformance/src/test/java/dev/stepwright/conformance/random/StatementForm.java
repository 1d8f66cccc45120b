package dev.stepwright.conformance.random;

import dev.stepwright.conformance.random.tree.Statement;

/** One way to write a statement. */
public interface StatementForm {

    /** How often it is chosen, in comparison with others that fit. */
    int weight();

    /** Whether it can be made here. */
    boolean fits(Scope scope);

    /** Makes the statement, and declares in the scope what the statements after it can see. */
    Statement make(Scope scope);

    /** Whether it has no statements in it. */
    default boolean isLeaf() {
        return true;
    }
}
