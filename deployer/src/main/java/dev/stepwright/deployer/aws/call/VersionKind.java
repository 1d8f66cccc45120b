package dev.stepwright.deployer.aws.call;

import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.cloud.ResourceKind;
import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.Resource;
import dev.stepwright.deployer.stack.ResourceType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Versions come to be with what they are versions of and never change; all that is left is to delete them. */
public abstract class VersionKind implements ResourceKind<Resource> {

    private final ResourceType type;

    protected VersionKind(ResourceType type) {
        this.type = type;
    }

    @Override
    public final ResourceType type() {
        return type;
    }

    @Override
    public final Optional<Observed> observe(Resource desired) {
        return Optional.empty();
    }

    @Override
    public final List<Observed> strays(Collection<Resource> desired) {
        return List.of();
    }

    @Override
    public final Map<String, String> create(Resource desired, Outputs outputs) {
        throw neverDesired(desired);
    }

    @Override
    public final Map<String, String> update(
            Resource desired, Observed observed, Collection<String> changed, Outputs outputs) {
        throw neverDesired(desired);
    }

    private static IllegalStateException neverDesired(Resource desired) {
        return new IllegalStateException("a version is published with its owner: " + desired.id());
    }
}
