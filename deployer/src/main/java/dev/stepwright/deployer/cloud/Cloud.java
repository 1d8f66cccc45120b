package dev.stepwright.deployer.cloud;

import dev.stepwright.deployer.stack.Account;
import dev.stepwright.deployer.stack.Resource;
import dev.stepwright.deployer.stack.ResourceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An account and region that can be looked at and changed. */
public interface Cloud extends AutoCloseable {

    /** Whose credentials these are. */
    Account account();

    /**
     * What stands in the place of a function, and nothing else: the shortest look there is.
     *
     * @param name in the cloud
     */
    Optional<Glance> glance(String name);

    /** @param codeSha256 as Lambda writes it */
    record Glance(boolean owned, String codeSha256) {}

    /**
     * One object for every kind of resource, for one look at the cloud: what several kinds need is read once, so the
     * next look needs new ones.
     *
     * @param desired all resources that should exist; none to look for everything that is to be removed
     */
    List<ResourceKind<?>> kinds(List<Resource> desired);

    /** The published versions of a state machine and what still needs them. */
    MachineHistory history(ResourceId stateMachine);

    /** When each published version of a function was published, by number. */
    Map<Long, Instant> functionVersions(ResourceId function);

    /** The lock against two deployments at once. */
    Lock lock();

    @Override
    void close();
}
