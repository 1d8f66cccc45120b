package dev.stepwright.local.logs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Parameters;
import java.util.Map;

/** TagResource, UntagResource and ListTagsForResource, for log groups. */
final class LogTagOperations implements OperationFamily {

    private final LogStore groups;

    LogTagOperations(LogStore groups) {
        this.groups = groups;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of("TagResource", this::tag, "UntagResource", this::untag, "ListTagsForResource", this::list);
    }

    private ObjectNode tag(Parameters parameters) {
        LogGroup group = group(parameters);
        group.tags.put(parameters.textMap("tags"), group.name);
        return Json.object();
    }

    private ObjectNode untag(Parameters parameters) {
        group(parameters).tags.remove(parameters.texts("tagKeys"));
        return Json.object();
    }

    private ObjectNode list(Parameters parameters) {
        ObjectNode answer = Json.object();
        answer.set("tags", group(parameters).tags.object());
        return answer;
    }

    private LogGroup group(Parameters parameters) {
        return groups.byArn(parameters.text("resourceArn", 1011));
    }
}
