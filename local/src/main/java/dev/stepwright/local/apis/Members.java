package dev.stepwright.local.apis;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.NamedPage;
import dev.stepwright.local.protocol.Parameters;
import java.util.List;
import java.util.function.Function;

/** Copies members from requests into descriptions, and lists descriptions. */
final class Members {

    private Members() {}

    /** The description with the members of a request that are among the given ones. */
    static ObjectNode merged(ObjectNode present, Parameters parameters, List<String> members) {
        ObjectNode merged = present.deepCopy();
        for (String member : members) {
            if (parameters.has(member)) {
                merged.set(member, parameters.body().path(member));
            }
        }
        return merged;
    }

    static <T> ObjectNode page(
            List<T> all, Function<T, String> id, Function<T, ObjectNode> json, Parameters parameters) {
        NamedPage<T> page = NamedPage.of(
                all, id, parameters.number("maxResults").orElse(100), parameters.optionalText("nextToken", 2048));
        ObjectNode answer = Json.object();
        ArrayNode items = answer.putArray("items");
        page.items().forEach(item -> items.add(json.apply(item)));
        page.nextToken().ifPresent(token -> answer.put("nextToken", token));
        return answer;
    }
}
