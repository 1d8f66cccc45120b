package dev.stepwright.local.gateway;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses the route of a request: the most specific one that fits. */
public final class RouteTable<T> {

    private final List<RoutePattern<T>> patterns;

    public RouteTable(List<GatewayRoute<T>> routes) {
        Comparator<RoutePattern<T>> bySpecificity = Comparator.comparingInt(RoutePattern::specificity);
        patterns = routes.stream()
                .map(RoutePattern::of)
                .sorted(bySpecificity.reversed())
                .toList();
    }

    public Optional<RoutePattern.Match<T>> find(String method, String encodedPath) {
        return patterns.stream()
                .flatMap(pattern -> pattern.match(method, encodedPath).stream())
                .findFirst();
    }
}
