package dev.stepwright.conformance.random;

import dev.stepwright.conformance.random.world.Type;

/**
 * A local variable or parameter.
 *
 * @param neverNull whether it is known not to be null
 */
public record Variable(String name, Type type, Use use, boolean neverNull) {

    /** A variable that is not null and never assigned again. */
    public static Variable present(String name, Type type) {
        return new Variable(name, type, Use.CAPTURED, true);
    }

    /** What may be done with a variable beside reading it. */
    public enum Use {
        /** Never assigned again, so that lambdas may read it. */
        CAPTURED,
        /** Assigned by anyone. */
        ASSIGNED,
        /** Assigned by its loop alone. */
        COUNTED
    }
}
