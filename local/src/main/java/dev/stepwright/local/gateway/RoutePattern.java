package dev.stepwright.local.gateway;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A route taken apart, so that paths can be compared with it; a trailing slash makes no difference. */
public record RoutePattern<T>(GatewayRoute<T> route, List<String> segments) {

    /** A route and what its path variables stand for. */
    public record Match<T>(GatewayRoute<T> route, Map<String, String> variables) {}

    static <T> RoutePattern<T> of(GatewayRoute<T> route) {
        return new RoutePattern<>(route, segmentsOf(route.path()));
    }

    /** A route with fewer variables and with a method of its own is the more specific one. */
    int specificity() {
        if (route.takesAll()) {
            return -1;
        }
        long fixed = segments.stream().filter(segment -> !isVariable(segment)).count();
        int greedy = segments.stream().anyMatch(RoutePattern::isGreedy) ? 0 : 1;
        return greedy * 1_000_000 + (int) fixed * 10 + (route.method().equals(GatewayRoute.ANY_METHOD) ? 0 : 1);
    }

    Optional<Match<T>> match(String method, String encodedPath) {
        if (route.takesAll()) {
            return Optional.of(new Match<>(route, Map.of()));
        }
        if (!route.method().equals(GatewayRoute.ANY_METHOD) && !route.method().equals(method)) {
            return Optional.empty();
        }
        List<String> path = segmentsOf(encodedPath);
        boolean greedy = !segments.isEmpty() && isGreedy(segments.get(segments.size() - 1));
        if (greedy ? path.size() < segments.size() : path.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            String value = isGreedy(segment) ? String.join("/", path.subList(i, path.size())) : path.get(i);
            if (isVariable(segment)) {
                variables.put(nameOf(segment), decode(value));
            } else if (!segment.equals(decode(value))) {
                return Optional.empty();
            }
        }
        return Optional.of(new Match<>(route, variables));
    }

    /** Percent-decoding of a path, where a plus sign is only a plus sign. */
    static String decode(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static List<String> segmentsOf(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/")) {
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return List.copyOf(segments);
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    private static boolean isGreedy(String segment) {
        return isVariable(segment) && segment.endsWith("+}");
    }

    private static String nameOf(String segment) {
        return segment.substring(1, segment.length() - (isGreedy(segment) ? 2 : 1));
    }
}
