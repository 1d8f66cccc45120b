package dev.stepwright.manifest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Everything the compiler made of an application: its workflows, functions and HTTP routes. */
public record Manifest(List<WorkflowEntry> workflows, List<FunctionEntry> functions, List<RouteEntry> routes) {

    /** The only format that {@link ManifestReader} reads and {@link ManifestWriter} writes. */
    public static final int FORMAT_VERSION = 1;

    /** The manifest's name in the folder of generated files. */
    public static final String FILE_NAME = "manifest.json";

    /** @throws IllegalArgumentException if two entries share a name or a route leads to no function */
    public Manifest {
        workflows = List.copyOf(workflows);
        functions = List.copyOf(functions);
        routes = List.copyOf(routes);
        requireUnique("workflows", "name", workflows, WorkflowEntry::name);
        requireUnique("functions", "name", functions, FunctionEntry::name);
        requireUnique("functions", "placeholder", functions, FunctionEntry::placeholder);
        requireUnique("routes", "key", routes, RouteEntry::key);
        requireTargets(routes, functions);
    }

    public Optional<WorkflowEntry> workflow(String name) {
        return workflows.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    public Optional<FunctionEntry> function(String name) {
        return functions.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    private static <E> void requireUnique(String kind, String key, List<E> entries, Function<E, String> keyOf) {
        Set<String> seen = new HashSet<>();
        for (E entry : entries) {
            if (!seen.add(keyOf.apply(entry))) {
                throw new IllegalArgumentException(
                        "two " + kind + " have the " + key + " '" + keyOf.apply(entry) + "'");
            }
        }
    }

    private static void requireTargets(List<RouteEntry> routes, List<FunctionEntry> functions) {
        List<String> names = functions.stream().map(FunctionEntry::name).toList();
        for (RouteEntry route : routes) {
            if (!names.contains(route.function())) {
                throw new IllegalArgumentException("the route '" + route.key() + "' leads to the function '"
                        + route.function() + "', which is not in the list of functions");
            }
        }
    }
}
