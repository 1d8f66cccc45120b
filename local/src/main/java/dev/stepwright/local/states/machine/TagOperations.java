package dev.stepwright.local.states.machine;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.states.protocol.ApiException;
import dev.stepwright.local.states.protocol.Json;
import dev.stepwright.local.states.protocol.Operation;
import dev.stepwright.local.states.protocol.OperationFamily;
import dev.stepwright.local.states.protocol.Parameters;
import java.util.Map;

/** TagResource, UntagResource and ListTagsForResource, for state machines. */
public final class TagOperations implements OperationFamily {

    private final StateMachineStore machines;

    public TagOperations(StateMachineStore machines) {
        this.machines = machines;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "TagResource", this::tag,
                "UntagResource", this::untag,
                "ListTagsForResource", this::list);
    }

    private ObjectNode tag(Parameters parameters) {
        String arn = parameters.arn("resourceArn");
        machine(arn).tags().put(parameters.list("tags"), arn);
        return Json.object();
    }

    private ObjectNode untag(Parameters parameters) {
        machine(parameters.arn("resourceArn")).tags().remove(parameters.list("tagKeys"));
        return Json.object();
    }

    private ObjectNode list(Parameters parameters) {
        ObjectNode answer = Json.object();
        ArrayNode tags = answer.putArray("tags");
        machine(parameters.arn("resourceArn"))
                .tags()
                .all()
                .forEach((key, value) -> tags.addObject().put("key", key).put("value", value));
        return answer;
    }

    private RegisteredMachine machine(String arn) {
        return machines.find(StatesArn.stateMachine(arn))
                .orElseThrow(() -> ApiException.service("ResourceNotFound", "Resource not found", arn));
    }
}
