package dev.stepwright.local.functions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/**
 * A name for a version.
 *
 * @param routing the routing configuration, empty if one version gets all calls
 */
record FunctionAlias(String name, String version, String description, ObjectNode routing, String revisionId) {

    static FunctionAlias of(String name, String version, String description, ObjectNode routing) {
        return new FunctionAlias(
                name, version, description, routing, UUID.randomUUID().toString());
    }

    /** @param draw from 0 to 1; the additional versions have the beginning of that range */
    String choose(double draw) {
        double passed = 0;
        for (var weight : routing.path("AdditionalVersionWeights").properties()) {
            passed += weight.getValue().asDouble();
            if (draw < passed) {
                return weight.getKey();
            }
        }
        return version;
    }

    boolean names(String number) {
        return version.equals(number)
                || routing.path("AdditionalVersionWeights").has(number);
    }
}
