package dev.stepwright.deployer.cloud;

import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.Resource;
import dev.stepwright.deployer.stack.ResourceType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that can be done with one kind of resource.
 *
 * <p>Every change may be asked for again after it was half done or after its answer was lost: what exists already and
 * is the application's own is taken as made, what is gone already as deleted. Methods are called from several threads.
 *
 * @throws CallFailedException from every method, when the cloud refuses or cannot be reached
 */
public interface ResourceKind<R extends Resource> {

    ResourceType type();

    /** What stands in the place of a desired resource; empty if nothing does. */
    Optional<Observed> observe(R desired);

    /**
     * Resources of this kind that carry the application's tags and that nobody desires.
     *
     * @param desired those of this kind that are desired
     */
    List<Observed> strays(Collection<R> desired);

    /** Makes it, and returns what the cloud decided about it. */
    Map<String, String> create(R desired, Outputs outputs);

    /**
     * Makes it as desired, where it differs, and returns what the cloud decided about it.
     *
     * @param changed the names of the attributes that differ
     */
    Map<String, String> update(R desired, Observed observed, Collection<String> changed, Outputs outputs);

    /** Deletes it with all that belongs to it. */
    void delete(Observed observed);
}
