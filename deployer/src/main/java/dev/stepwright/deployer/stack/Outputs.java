package dev.stepwright.deployer.stack;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What AWS decided about resources, such as the id of an API or the number of a published version. */
public final class Outputs {

    /** The number of the version that a function or a state machine serves. */
    public static final String VERSION = "version";

    /** The id that API Gateway gave an API. */
    public static final String API_ID = "id";

    /** The URL of an API's default stage, without a slash at its end. */
    public static final String URL = "url";

    private final Map<ResourceId, Map<String, String>> known = new ConcurrentHashMap<>();

    public void put(ResourceId resource, Map<String, String> outputs) {
        known.put(resource, Map.copyOf(outputs));
    }

    public Optional<String> get(ResourceId resource, String output) {
        return Optional.ofNullable(known.getOrDefault(resource, Map.of()).get(output));
    }

    /** @throws IllegalStateException if it is not known yet, which is a mistake in the order of actions */
    public String require(ResourceId resource, String output) {
        return get(resource, output)
                .orElseThrow(() -> new IllegalStateException("the " + output + " of " + resource + " is not known"));
    }
}
