package dev.stepwright.local.buckets;

import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.protocol.FormText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a request is about, in path style.
 *
 * @param key of an object; empty if the request is about the bucket
 * @param query by name
 */
record BucketRequest(String method, String bucket, String key, Map<String, List<String>> query, HttpRequest http) {

    static BucketRequest of(HttpRequest http) {
        String path = URLDecoder.decode(http.path().replace("+", "%2B"), StandardCharsets.UTF_8)
                .substring(1);
        int slash = path.indexOf('/');
        return new BucketRequest(
                http.method(),
                slash < 0 ? path : path.substring(0, slash),
                slash < 0 ? "" : path.substring(slash + 1),
                FormText.parse(http.query()),
                http);
    }

    /** Whether the query names a part of the bucket, such as {@code tagging}. */
    boolean asksFor(String part) {
        return query.containsKey(part);
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name)).map(values -> values.get(0));
    }

    byte[] body() {
        return ChunkedBody.of(http);
    }
}
