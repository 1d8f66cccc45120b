package dev.stepwright.local;

import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The services of each Region, started when a Region is first spoken to. */
final class Regions {

    private final Function<LocalRegion, RegionServices> start;
    private final Map<String, RegionServices> regions = new TreeMap<>();

    Regions(Function<LocalRegion, RegionServices> start) {
        this.start = start;
    }

    synchronized RegionServices of(String name) {
        return regions.computeIfAbsent(name, region -> start.apply(new LocalRegion(region)));
    }

    synchronized List<RegionServices> all() {
        return List.copyOf(regions.values());
    }

    /** The deployed APIs that have a route for a request. */
    List<String> apisRouting(HttpRequest request) {
        return all().stream()
                .flatMap(region -> region.apis().routing(request).stream())
                .toList();
    }

    synchronized void close() {
        regions.values().forEach(RegionServices::close);
    }
}
