package dev.stepwright.conformance.random;

import dev.stepwright.conformance.random.tree.Block;
import dev.stepwright.conformance.random.world.ExceptionClass;
import dev.stepwright.conformance.random.world.Type;
import java.util.List;
import java.util.Optional;

/**
 * A workflow with its private methods.
 *
 * @param seed makes the same program again
 * @param result empty for {@code void}
 */
record Program(
        long seed,
        Optional<Variable> input,
        Optional<Type> result,
        List<ExceptionClass> exceptions,
        Block body,
        List<HelperMethod> helpers) {

    Program {
        exceptions = List.copyOf(exceptions);
        helpers = List.copyOf(helpers);
    }

    String className() {
        return "Program" + seed;
    }

    /** The workflow's name. */
    String name() {
        return "program-" + seed;
    }

    /** The same program under another name. */
    Program withSeed(long other) {
        return new Program(other, input, result, exceptions, body, helpers);
    }

    Program with(Block other) {
        return new Program(seed, input, result, exceptions, other, helpers);
    }

    Program with(List<HelperMethod> others) {
        return new Program(seed, input, result, exceptions, body, others);
    }

    /** How many nodes it consists of. */
    int size() {
        return body.size()
                + helpers.stream().mapToInt(helper -> helper.body().size() + 1).sum();
    }

    int length() {
        return body.length()
                + helpers.stream().mapToInt(helper -> helper.body().length()).sum();
    }
}
