package dev.stepwright.engine.path;

import dev.stepwright.engine.path.function.Arguments;
import dev.stepwright.engine.path.function.IntrinsicException;
import dev.stepwright.engine.path.function.IntrinsicFunction;
import dev.stepwright.engine.path.query.PathBindings;
import dev.stepwright.engine.path.query.PathFailure;
import java.util.ArrayList;
import java.util.List;

/** What stands for a value in a call: a literal, a path or another call. */
@FunctionalInterface
interface Operand {

    /**
     * The value for these bindings.
     *
     * @throws PathFailure when a path finds nothing
     * @throws IntrinsicException when a function fails
     */
    Object evaluate(PathBindings bindings);

    /** A function with what it is called with. */
    record Call(IntrinsicFunction function, List<Operand> operands) implements Operand {
        @Override
        public Object evaluate(PathBindings bindings) {
            List<Object> values = new ArrayList<>(operands.size());
            for (Operand operand : operands) {
                values.add(operand.evaluate(bindings));
            }
            return function.apply(new Arguments(function.name(), values, bindings.random()));
        }
    }
}
