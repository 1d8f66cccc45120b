package dev.stepwright.local.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One operation of a service; every protocol gives it its request as parameters and writes its answer. */
@FunctionalInterface
public interface Operation {

    /**
     * @throws ApiException if the request cannot be answered
     * @throws InterruptedException if the server closes while the answer is awaited
     */
    ObjectNode call(Parameters parameters) throws InterruptedException;

    /** This operation, and something that is done before it is answered, even when it is refused. */
    default Operation followedBy(Runnable after) {
        return parameters -> {
            try {
                return call(parameters);
            } finally {
                after.run();
            }
        };
    }
}
