package dev.stepwright.local.states.machine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.protocol.Tags;
import dev.stepwright.local.states.machine.store.StatesArn;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** TagResource, UntagResource and ListTagsForResource, for state machines and activities. */
public final class TagOperations implements OperationFamily {

    private final Function<String, Optional<Tags>> resources;

    /** @param resources finds the tags of a resource by its ARN */
    public TagOperations(Function<String, Optional<Tags>> resources) {
        this.resources = resources;
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
        tags(arn).put(parameters.list("tags"), Tags.Style.LOWER, arn);
        return Json.object();
    }

    private ObjectNode untag(Parameters parameters) {
        tags(parameters.arn("resourceArn")).remove(parameters.texts("tagKeys"));
        return Json.object();
    }

    private ObjectNode list(Parameters parameters) {
        ObjectNode answer = Json.object();
        answer.set("tags", tags(parameters.arn("resourceArn")).pairs(Tags.Style.LOWER));
        return answer;
    }

    private Tags tags(String arn) {
        return resources
                .apply(StatesArn.tagged(arn))
                .orElseThrow(() -> ApiException.service("ResourceNotFound", "Resource not found", arn));
    }
}
