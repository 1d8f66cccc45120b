package dev.stepwright.deployer.plan;

import dev.stepwright.deployer.cloud.Cloud;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.cloud.ResourceKind;
import dev.stepwright.deployer.cloud.SideBySide;
import dev.stepwright.deployer.stack.DesiredStack;
import dev.stepwright.deployer.stack.Resource;
import dev.stepwright.deployer.stack.ResourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks at everything that concerns an application, at many things at once. */
public final class Observer {

    private final Cloud cloud;
    private final SideBySide looks;

    public Observer(Cloud cloud, SideBySide looks) {
        this.cloud = cloud;
        this.looks = looks;
    }

    public ObservedStack observe(DesiredStack desired) {
        Map<ResourceId, Supplier<Optional<Observed>>> present = new LinkedHashMap<>();
        List<Supplier<List<Observed>>> strays = new ArrayList<>();
        List<ResourceKind<?>> kinds = cloud.kinds(desired.resources());
        // One look of each kind first, so that the connections to all services are made side by side.
        kinds.forEach(kind -> startStrays(kind, desired, strays));
        kinds.forEach(kind -> startPresent(kind, desired, present));
        Map<ResourceId, Observed> found = new LinkedHashMap<>();
        present.forEach((id, look) -> look.get().ifPresent(there -> found.put(id, there)));
        List<Observed> others = new ArrayList<>();
        strays.forEach(look -> others.addAll(look.get()));
        return new ObservedStack(found, others, cloud::history);
    }

    private <R extends Resource> void startStrays(
            ResourceKind<R> kind, DesiredStack desired, List<Supplier<List<Observed>>> strays) {
        List<R> own = resources(kind, desired);
        strays.add(looks.start(() -> kind.strays(own)));
    }

    private <R extends Resource> void startPresent(
            ResourceKind<R> kind, DesiredStack desired, Map<ResourceId, Supplier<Optional<Observed>>> present) {
        for (R resource : resources(kind, desired)) {
            present.put(resource.id(), looks.start(() -> kind.observe(resource)));
        }
    }

    @SuppressWarnings("unchecked") // a kind is asked only for resources of its own type
    private static <R extends Resource> List<R> resources(ResourceKind<R> kind, DesiredStack desired) {
        return desired.of(kind.type()).stream().map(each -> (R) each).toList();
    }
}
