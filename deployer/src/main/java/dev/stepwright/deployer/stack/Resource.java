package dev.stepwright.deployer.stack;

import java.util.Collection;
import java.util.List;

/** One thing that should exist on AWS. */
public interface Resource {

    ResourceId id();

    /** Resources that must be as desired before this one is made or changed. */
    List<ResourceId> dependsOn();

    /**
     * What AWS should say of it.
     *
     * @param outputs what is known of the resources it depends on; what is not known yet gives {@link Value.KnownLater}
     */
    Attributes attributes(Outputs outputs);

    /** Whether {@linkplain Outputs outputs} may be others after these attributes have changed. */
    default boolean changesOutputs(Collection<String> attributes) {
        return false;
    }
}
