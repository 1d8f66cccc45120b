package dev.stepwright.local.iam;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.NamedPage;

/** Says in an IAM listing whether there is another page. */
final class Markers {

    private Markers() {}

    static ObjectNode put(ObjectNode answer, NamedPage<?> page) {
        answer.put("IsTruncated", page.nextToken().isPresent());
        page.nextToken().ifPresent(token -> answer.put("Marker", token));
        return answer;
    }
}
