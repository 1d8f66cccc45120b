package dev.stepwright.conformance.random.world;

import java.util.List;
import java.util.Optional;

/**
 * An exception class of the module, with one constructor.
 *
 * @param superclass a class of the module; empty for one of Java's
 * @param parameters of the constructor
 * @param message what the constructor makes of its parameters, as Java; empty for an exception without a message
 */
public record ExceptionClass(
        String name,
        Optional<ExceptionClass> superclass,
        boolean checked,
        List<Type.Field> parameters,
        Optional<String> message) {

    public boolean isSubclassOf(ExceptionClass other) {
        return equals(other)
                || superclass.map(parent -> parent.isSubclassOf(other)).orElse(false);
    }

    /** How many classes of the module it extends. */
    public int depth() {
        return superclass.map(parent -> parent.depth() + 1).orElse(0);
    }
}
