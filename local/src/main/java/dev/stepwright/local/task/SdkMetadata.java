package dev.stepwright.local.task;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.Json;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the SDK for Java 1 tells of the HTTP response, which most optimised integrations pass on with the answer. */
public final class SdkMetadata {

    private SdkMetadata() {}

    /** @param headers the values of each header by its name, in the order of the response */
    public static void add(ObjectNode answer, int status, Map<String, List<String>> headers, String requestId) {
        ObjectNode all = Json.object();
        Map<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> {
            ArrayNode list = all.putArray(name);
            values.forEach(list::add);
            sorted.put(name, values.get(0));
        });
        ObjectNode http = answer.putObject("SdkHttpMetadata");
        http.set("AllHttpHeaders", all);
        http.set("HttpHeaders", Json.texts(sorted));
        http.put("HttpStatusCode", status);
        answer.putObject("SdkResponseMetadata").put("RequestId", requestId);
    }
}
