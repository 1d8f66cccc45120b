package dev.stepwright.local.iam;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stepwright.local.protocol.ApiException;
import java.util.ArrayList;
import java.util.List;

/**
 * A policy: its text as it was given and what it says. Conditions are taken as fulfilled.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html">Grammar of the IAM
 *     JSON policy language</a>
 */
public record PolicyDocument(String text, List<JsonNode> statements) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** @throws ApiException {@code MalformedPolicyDocument} */
    static PolicyDocument trust(String text) {
        PolicyDocument document = parse(text);
        for (JsonNode statement : document.statements) {
            if (!statement.has("Principal") && !statement.has("NotPrincipal")) {
                throw malformed("Missing required field Principal");
            }
            if (statement.has("Resource")) {
                throw malformed("Has prohibited field Resource");
            }
        }
        return document;
    }

    /** @throws ApiException {@code MalformedPolicyDocument} */
    static PolicyDocument permissions(String text) {
        PolicyDocument document = parse(text);
        for (JsonNode statement : document.statements) {
            if (!statement.has("Resource") && !statement.has("NotResource")) {
                throw malformed("Policy statement must contain resources.");
            }
            if (statement.has("Principal")) {
                throw malformed("Policy document should not specify a principal.");
            }
        }
        return document;
    }

    boolean trusts(String servicePrincipal) {
        return statements.stream()
                .anyMatch(statement -> isAllow(statement)
                        && fits(statement.path("Action"), "sts:AssumeRole")
                        && fits(statement.path("Principal").path("Service"), servicePrincipal));
    }

    boolean allows(String action, String resource) {
        return says("Allow", action, resource);
    }

    boolean denies(String action, String resource) {
        return says("Deny", action, resource);
    }

    private boolean says(String effect, String action, String resource) {
        return statements.stream()
                .anyMatch(statement -> statement.path("Effect").asText().equals(effect)
                        && covers(statement, "Action", action)
                        && covers(statement, "Resource", resource));
    }

    private static boolean covers(JsonNode statement, String member, String value) {
        return statement.has(member)
                ? fits(statement.path(member), value)
                : statement.has("Not" + member) && !fits(statement.path("Not" + member), value);
    }

    private static boolean fits(JsonNode patterns, String value) {
        return list(patterns).stream().anyMatch(pattern -> Wildcard.fits(pattern.asText(), value));
    }

    private static PolicyDocument parse(String text) {
        JsonNode document = json(text);
        List<JsonNode> statements = list(document.path("Statement"));
        if (!document.isObject() || statements.isEmpty()) {
            throw malformed("Syntax errors in policy.");
        }
        for (JsonNode statement : statements) {
            if (!isAllow(statement) && !statement.path("Effect").asText().equals("Deny")) {
                throw malformed("Syntax errors in policy.");
            }
            if (!statement.has("Action") && !statement.has("NotAction")) {
                throw malformed("Policy statement must contain actions.");
            }
        }
        return new PolicyDocument(text, statements);
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw malformed("This policy contains invalid Json");
        }
    }

    private static boolean isAllow(JsonNode statement) {
        return statement.path("Effect").asText().equals("Allow");
    }

    private static List<JsonNode> list(JsonNode one) {
        List<JsonNode> items = new ArrayList<>();
        if (one.isArray()) {
            one.forEach(items::add);
        } else if (!one.isMissingNode()) {
            items.add(one);
        }
        return items;
    }

    private static ApiException malformed(String message) {
        return ApiException.of(400, "MalformedPolicyDocument", message);
    }
}
