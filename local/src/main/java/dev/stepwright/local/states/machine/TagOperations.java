package dev.stepwright.local.states.machine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.protocol.Tags;
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
        machine(arn).tags().put(parameters.list("tags"), Tags.Style.LOWER, arn);
        return Json.object();
    }

    private ObjectNode untag(Parameters parameters) {
        machine(parameters.arn("resourceArn")).tags().remove(parameters.texts("tagKeys"));
        return Json.object();
    }

    private ObjectNode list(Parameters parameters) {
        ObjectNode answer = Json.object();
        answer.set("tags", machine(parameters.arn("resourceArn")).tags().pairs(Tags.Style.LOWER));
        return answer;
    }

    private RegisteredMachine machine(String arn) {
        return machines.find(StatesArn.stateMachine(arn))
                .orElseThrow(() -> ApiException.service("ResourceNotFound", "Resource not found", arn));
    }
}
