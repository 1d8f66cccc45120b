package dev.stepwright.deployer.plan;

import dev.stepwright.deployer.cloud.MachineHistory;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.stack.ResourceId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the cloud shows of an application.
 *
 * @param present what stands in the place of desired resources
 * @param strays the application's own resources that nobody desires
 * @param histories the past of a state machine, read when it is asked for
 */
public record ObservedStack(
        Map<ResourceId, Observed> present, List<Observed> strays, Function<ResourceId, MachineHistory> histories) {

    public ObservedStack {
        present = Collections.unmodifiableMap(new LinkedHashMap<>(present));
        strays = strays.stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    public Optional<Observed> find(ResourceId id) {
        return Optional.ofNullable(present.get(id));
    }
}
