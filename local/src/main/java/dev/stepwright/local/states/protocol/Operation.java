package dev.stepwright.local.states.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One operation of the service. */
@FunctionalInterface
public interface Operation {

    /** @throws ApiException if the request cannot be answered */
    ObjectNode call(Parameters parameters);
}
