package dev.stepwright.local.protocol.wire;

import dev.stepwright.local.protocol.Operation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An operation of a REST service: a method and a path whose variables are members of the request.
 *
 * @param status of a good answer
 * @param name the operation's
 */
public record RestRoute(String method, List<String> template, int status, String name, Operation operation) {

    /** @param path with variables in braces, for example <code>/v2/apis/{apiId}</code> */
    public static RestRoute of(String method, String path, int status, String name, Operation operation) {
        return new RestRoute(method, segments(path), status, name, operation);
    }

    /** This route, with something that is done before it is answered unless it only reads. */
    public RestRoute followedBy(Runnable after) {
        return method.equals("GET") ? this : new RestRoute(method, template, status, name, operation.followedBy(after));
    }

    public Optional<Map<String, String>> match(String requestMethod, String encodedPath) {
        List<String> path = segments(encodedPath);
        if (!method.equals(requestMethod) || path.size() != template.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < template.size(); i++) {
            String segment = template.get(i);
            if (segment.startsWith("{")) {
                variables.put(segment.substring(1, segment.length() - 1), decode(path.get(i)));
            } else if (!segment.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    private static List<String> segments(String path) {
        String trimmed = path.replaceFirst("^/", "").replaceFirst("/$", "");
        return List.of(trimmed.split("/"));
    }

    private static String decode(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
