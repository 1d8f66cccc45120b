package dev.stepwright.local.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Operations that belong together. */
public interface OperationFamily {

    Map<String, Operation> operations();

    /**
     * This family, with something that is done before an operation is answered.
     *
     * @param reading tells by their names which operations change nothing and are not followed by it
     */
    default OperationFamily followedBy(Runnable after, Predicate<String> reading) {
        Map<String, Operation> followed = new LinkedHashMap<>();
        operations()
                .forEach((name, operation) ->
                        followed.put(name, reading.test(name) ? operation : operation.followedBy(after)));
        return () -> followed;
    }
}
