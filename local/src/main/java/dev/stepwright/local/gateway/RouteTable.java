package dev.stepwright.local.gateway;

import dev.stepwright.manifest.RouteEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses the route of a request: the most specific one that fits. */
public final class RouteTable {

    private final List<RoutePattern> patterns;

    public RouteTable(List<RouteEntry> routes) {
        patterns = routes.stream()
                .map(RoutePattern::of)
                .sorted(Comparator.comparingInt(RoutePattern::specificity).reversed())
                .toList();
    }

    public Optional<RoutePattern.Match> find(String method, String encodedPath) {
        return patterns.stream()
                .flatMap(pattern -> pattern.match(method, encodedPath).stream())
                .findFirst();
    }
}
