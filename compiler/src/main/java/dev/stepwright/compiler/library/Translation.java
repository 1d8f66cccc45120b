package dev.stepwright.compiler.library;

import dev.stepwright.compiler.jsonata.Jsonata;
import java.util.List;

/** How a method's call is written in JSONata. */
@FunctionalInterface
public interface Translation {

    /** @param operands in the order of the row; the first is not null where the method would throw on it */
    Jsonata apply(List<Jsonata> operands);

    /** The value itself: unboxing changes nothing in JSON. */
    Translation SAME = operands -> operands.get(0);
}
