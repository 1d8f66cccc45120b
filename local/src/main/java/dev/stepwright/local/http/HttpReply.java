package dev.stepwright.local.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an endpoint answers. */
public record HttpReply(int status, Map<String, List<String>> headers, byte[] body) {

    public static HttpReply of(int status, String contentType, byte[] body) {
        return new HttpReply(status, Map.of("Content-Type", List.of(contentType)), body);
    }

    public static HttpReply json(int status, String body) {
        return of(status, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    public static HttpReply empty(int status) {
        return new HttpReply(status, Map.of(), new byte[0]);
    }

    public HttpReply withHeader(String name, String value) {
        Map<String, List<String>> extended = new LinkedHashMap<>(headers);
        extended.put(name, List.of(value));
        return new HttpReply(status, extended, body);
    }
}
