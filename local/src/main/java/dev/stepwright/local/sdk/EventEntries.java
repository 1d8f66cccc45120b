package dev.stepwright.local.sdk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.engine.service.ServiceCall;
import dev.stepwright.engine.service.ServiceCall.Caller;

/**
 * The events of {@code events:putEvents}, to whose resources Step Functions adds the execution and its state machine
 * (<a href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-eventbridge.html">EventBridge</a>).
 */
final class EventEntries {

    private EventEntries() {}

    /** The parameters, in which the resources are added if the call is such a one. */
    static ObjectNode complete(ServiceCall call, ObjectNode parameters) {
        if (call.action().resourceType().equals("events")) {
            parameters.path("Entries").forEach(entry -> {
                if (entry instanceof ObjectNode event) {
                    add(event, call.caller());
                }
            });
        }
        return parameters;
    }

    private static void add(ObjectNode event, Caller caller) {
        ArrayNode resources = event.get("Resources") instanceof ArrayNode given ? given : event.putArray("Resources");
        resources.add(caller.executionArn()).add(caller.stateMachineArn());
    }
}
