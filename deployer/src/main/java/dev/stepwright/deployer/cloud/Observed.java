package dev.stepwright.deployer.cloud;

import dev.stepwright.deployer.stack.Attributes;
import dev.stepwright.deployer.stack.ResourceId;
import java.util.List;
import java.util.Map;

/**
 * A resource as AWS shows it.
 *
 * @param owned whether it carries the application's tags, or belongs to something that does
 * @param attributes those that the deployer decides; an attribute that a desired resource lacks is one to take away
 * @param outputs what AWS decided about it, by the names in {@link dev.stepwright.deployer.stack.Outputs}
 * @param versions the numbers of its published versions, oldest first; none for what has no versions
 */
public record Observed(
        ResourceId id, boolean owned, Attributes attributes, Map<String, String> outputs, List<Long> versions) {

    public Observed {
        outputs = Map.copyOf(outputs);
        versions = List.copyOf(versions);
    }

    public static Observed of(ResourceId id, boolean owned, Attributes attributes) {
        return new Observed(id, owned, attributes, Map.of(), List.of());
    }

    /** Ours, and known by its name alone. */
    public static Observed stray(ResourceId id) {
        return of(id, true, Attributes.NONE);
    }
}
