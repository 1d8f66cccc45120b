package dev.stepwright.local.logs;

import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.protocol.ResourceTags;
import dev.stepwright.local.protocol.ResourceTags.Tagged;
import java.util.Map;

/** TagResource, UntagResource and ListTagsForResource, for log groups. */
final class LogTagOperations implements OperationFamily {

    private final ResourceTags tags = new ResourceTags("tags", this::tagged);
    private final LogStore groups;

    LogTagOperations(LogStore groups) {
        this.groups = groups;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of("TagResource", tags::tag, "UntagResource", tags::untag, "ListTagsForResource", tags::list);
    }

    private Tagged tagged(Parameters parameters) {
        LogGroup group = groups.byArn(parameters.text("resourceArn", 1011));
        return new Tagged(group.tags, group.name);
    }
}
