package dev.stepwright.deployer.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the generated files in {@code policies/} and puts the account, the region and the prefix of names in. */
public final class PolicyReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEFAULT_PARTITION = "arn:aws:";

    private final Map<String, String> placeholders;
    private final String partition;

    public PolicyReader(String partition, String region, String account, String prefix) {
        this.partition = "arn:" + partition + ":";
        this.placeholders = Map.of("${Region}", region, "${Account}", account, "${Prefix}", prefix);
    }

    /** @throws IllegalArgumentException if it is not a policy file */
    public RolePolicy read(String name, byte[] file) {
        JsonNode tree = parse(name, file);
        List<PolicyStatement> statements = new ArrayList<>();
        for (JsonNode each : tree.path("statements")) {
            statements.add(new PolicyStatement(
                    each.path("source").asText(), each.path("reason").asText(), each.path("statement")));
        }
        if (!tree.path("trust").isObject() || !tree.path("statements").isArray()) {
            throw new IllegalArgumentException(name + " has no trust policy or no list of statements");
        }
        return new RolePolicy(tree.path("trust"), statements);
    }

    private JsonNode parse(String name, byte[] file) {
        try {
            return filled(JSON.readTree(file));
        } catch (IOException e) {
            throw new IllegalArgumentException(name + " is not JSON", e);
        }
    }

    private JsonNode filled(JsonNode node) {
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(member -> copy.set(member.getKey(), filled(member.getValue())));
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> copy.add(filled(element)));
            return copy;
        }
        return node.isTextual() ? TextNode.valueOf(filled(node.textValue())) : node;
    }

    private String filled(String text) {
        String result =
                text.startsWith(DEFAULT_PARTITION) ? partition + text.substring(DEFAULT_PARTITION.length()) : text;
        for (Map.Entry<String, String> each : placeholders.entrySet()) {
            result = result.replace(each.getKey(), each.getValue());
        }
        return result;
    }
}
