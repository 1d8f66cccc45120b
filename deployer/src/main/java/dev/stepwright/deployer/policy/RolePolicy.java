package dev.stepwright.deployer.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a role may do and who may take it.
 *
 * @param trust the trust policy document
 */
public record RolePolicy(JsonNode trust, List<PolicyStatement> statements) {

    private static final String VERSION = "2012-10-17";

    public RolePolicy {
        statements = List.copyOf(statements);
    }

    /** The policy with more statements. */
    RolePolicy and(List<PolicyStatement> more) {
        List<PolicyStatement> all = new ArrayList<>(statements);
        all.addAll(more);
        return new RolePolicy(trust, all);
    }

    /** The policy document. */
    public JsonNode document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("Version", VERSION);
        ArrayNode list = document.putArray("Statement");
        statements.forEach(each -> list.add(each.statement()));
        return document;
    }
}
