package dev.stepwright.local.functions.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.iam.Wildcard;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The resource policies of a function: one for the function and one for each of its qualifiers. */
public final class FunctionPermissions {

    private static final int LIMIT = 20_480;

    /** Statements by qualifier, empty for none, and then by id. */
    private final Map<String, Map<String, ObjectNode>> statements = new LinkedHashMap<>();

    public synchronized void add(String qualifier, String id, ObjectNode statement) {
        Map<String, ObjectNode> present = statements.computeIfAbsent(qualifier, key -> new LinkedHashMap<>());
        if (present.containsKey(id)) {
            throw FunctionErrors.conflict(
                    ("The statement id (%s) provided already exists. Please provide a new statement"
                                    + " id, or remove the existing statement.")
                            .formatted(id));
        }
        present.put(id, statement);
        if (text(present).length() > LIMIT) {
            present.remove(id);
            throw ApiException.of(
                    400, "PolicyLengthExceededException", "The final policy size is bigger than the limit (20480).");
        }
    }

    public synchronized void remove(String qualifier, String id) {
        Map<String, ObjectNode> present = statements.getOrDefault(qualifier, new LinkedHashMap<>());
        if (present.remove(id) == null) {
            throw FunctionErrors.notFound("Statement " + id + " is not found in resource policy.");
        }
        if (present.isEmpty()) {
            statements.remove(qualifier);
        }
    }

    /** The statements by qualifier, empty for none, and then by id. */
    public synchronized ObjectNode all() {
        ObjectNode all = Json.object();
        statements.forEach((qualifier, ofQualifier) -> all.putObject(qualifier).setAll(ofQualifier));
        return all.deepCopy();
    }

    public synchronized Optional<String> policy(String qualifier) {
        return Optional.ofNullable(statements.get(qualifier)).map(FunctionPermissions::text);
    }

    public synchronized boolean allows(String qualifier, String servicePrincipal, String sourceArn) {
        return statements.getOrDefault(qualifier, Map.of()).values().stream()
                .anyMatch(statement -> allows(statement, servicePrincipal, sourceArn));
    }

    private static boolean allows(ObjectNode statement, String servicePrincipal, String sourceArn) {
        JsonNode principal = statement.path("Principal");
        boolean trusted = principal.asText().equals("*")
                || principal.path("Service").asText().equals(servicePrincipal);
        String source = statement.at("/Condition/ArnLike/AWS:SourceArn").asText("*");
        return trusted
                && Wildcard.fits(statement.path("Action").asText(), "lambda:InvokeFunction")
                && Wildcard.fits(source, sourceArn);
    }

    private static String text(Map<String, ObjectNode> statements) {
        ObjectNode policy = Json.object().put("Version", "2012-10-17").put("Id", "default");
        ArrayNode list = policy.putArray("Statement");
        statements.values().forEach(list::add);
        return policy.toString();
    }
}
