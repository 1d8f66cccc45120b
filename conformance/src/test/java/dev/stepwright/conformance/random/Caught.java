package dev.stepwright.conformance.random;

import dev.stepwright.conformance.random.world.ExceptionClass;
import java.util.List;

/**
 * A caught exception.
 *
 * @param message whether its message is the same in Java and in the states
 * @param checked what Java takes it to be when it is thrown again, as far as that has to be declared
 */
public record Caught(String name, boolean message, List<ExceptionClass> checked) {

    public Caught {
        checked = List.copyOf(checked);
    }
}
