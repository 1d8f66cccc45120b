package dev.stepwright.manifest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Everything the compiler made of an application: its workflows, functions and HTTP routes. */
public record Manifest(
        Application application,
        List<WorkflowEntry> workflows,
        List<FunctionEntry> functions,
        List<RouteEntry> routes) {

    /** The only format that {@link ManifestReader} reads and {@link ManifestWriter} writes. */
    public static final int FORMAT_VERSION = 1;

    /** The manifest's name in the folder of generated files. */
    public static final String FILE_NAME = "manifest.json";

    /**
     * @throws IllegalArgumentException if two entries share a name, or one names a function or workflow that is not
     *     here
     */
    public Manifest {
        workflows = List.copyOf(workflows);
        functions = List.copyOf(functions);
        routes = List.copyOf(routes);
        requireUnique("workflows", "name", workflows, WorkflowEntry::name);
        requireUnique("functions", "name", functions, FunctionEntry::name);
        requireUnique("functions", "placeholder", functions, FunctionEntry::placeholder);
        requireUnique("routes", "key", routes, RouteEntry::key);
        requireCalled(workflows, names(functions, FunctionEntry::name));
        requireTargets(routes, names(functions, FunctionEntry::name), names(workflows, WorkflowEntry::name));
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

    private static <E> List<String> names(List<E> entries, Function<E, String> nameOf) {
        return entries.stream().map(nameOf).toList();
    }

    private static void requireCalled(List<WorkflowEntry> workflows, List<String> functions) {
        for (WorkflowEntry workflow : workflows) {
            for (CallEntry call : workflow.calls()) {
                requireListed("workflow '" + workflow.name() + "' calls", "function", call.function(), functions);
            }
        }
    }

    private static void requireTargets(List<RouteEntry> routes, List<String> functions, List<String> workflows) {
        for (RouteEntry route : routes) {
            String leads = "route '" + route.key() + "' leads to";
            route.target().accept(new RouteTarget.Visitor<Boolean>() {
                @Override
                public Boolean function(String name) {
                    return requireListed(leads, "function", name, functions);
                }

                @Override
                public Boolean workflow(String name) {
                    return requireListed(leads, "workflow", name, workflows);
                }
            });
        }
    }

    private static boolean requireListed(String subject, String kind, String name, List<String> names) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException(
                    "the %s the %s '%s', which is not in the list of %ss".formatted(subject, kind, name, kind));
        }
        return true;
    }
}
