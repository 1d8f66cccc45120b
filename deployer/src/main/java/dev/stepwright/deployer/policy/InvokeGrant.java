package dev.stepwright.deployer.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The right of a workflow to call functions that only its older versions name. */
public final class InvokeGrant {

    private static final String SID = "InvokeForOlderExecutions";

    private InvokeGrant() {}

    /** The policy with one more statement; as it is when there are no such functions. */
    public static JsonNode addTo(JsonNode policy, List<String> functionArns) {
        if (functionArns.isEmpty()) {
            return policy;
        }
        ObjectNode copy = policy.deepCopy();
        ObjectNode statement = copy.withArray("Statement").addObject();
        statement.put("Sid", SID);
        statement.put("Effect", "Allow");
        statement.put("Action", "lambda:InvokeFunction");
        ArrayNode resources = statement.putArray("Resource");
        functionArns.forEach(arn -> resources.add(arn + ":*"));
        return copy;
    }
}
