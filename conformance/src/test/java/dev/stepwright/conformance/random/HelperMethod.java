package dev.stepwright.conformance.random;

import dev.stepwright.conformance.random.tree.Block;
import dev.stepwright.conformance.random.world.ExceptionClass;
import dev.stepwright.conformance.random.world.Type;
import java.util.List;
import java.util.Optional;

/**
 * A private method of a workflow's class.
 *
 * @param result empty for {@code void}
 * @param safe whether branches may call it: it calls pure steps only, and nothing in it fails
 */
public record HelperMethod(
        String name,
        List<Variable> parameters,
        Optional<Type> result,
        List<ExceptionClass> exceptions,
        boolean safe,
        Block body) {

    HelperMethod with(Block other) {
        return new HelperMethod(name, parameters, result, exceptions, safe, other);
    }
}
