package dev.stepwright.deployer.plan;

import dev.stepwright.deployer.cloud.Cloud;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.cloud.ResourceKind;
import dev.stepwright.deployer.stack.DesiredStack;
import dev.stepwright.deployer.stack.Resource;
import dev.stepwright.deployer.stack.ResourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Looks at everything that concerns an application, at many things at once. */
public final class Observer {

    private final Cloud cloud;
    private final ExecutorService threads;

    public Observer(Cloud cloud, ExecutorService threads) {
        this.cloud = cloud;
        this.threads = threads;
    }

    public ObservedStack observe(DesiredStack desired) {
        Map<ResourceId, Future<Optional<Observed>>> present = new LinkedHashMap<>();
        List<Future<List<Observed>>> strays = new ArrayList<>();
        List<ResourceKind<?>> kinds = cloud.kinds(desired.resources());
        // One look of each kind first, so that the connections to all services are made side by side.
        kinds.forEach(kind -> startStrays(kind, desired, strays));
        kinds.forEach(kind -> startPresent(kind, desired, present));
        Map<ResourceId, Observed> found = new LinkedHashMap<>();
        present.forEach((id, look) -> result(look).ifPresent(there -> found.put(id, there)));
        List<Observed> others = new ArrayList<>();
        strays.forEach(look -> others.addAll(result(look)));
        return new ObservedStack(found, others, cloud::history);
    }

    private <R extends Resource> void startStrays(
            ResourceKind<R> kind, DesiredStack desired, List<Future<List<Observed>>> strays) {
        List<R> own = resources(kind, desired);
        strays.add(threads.submit(() -> kind.strays(own)));
    }

    private <R extends Resource> void startPresent(
            ResourceKind<R> kind, DesiredStack desired, Map<ResourceId, Future<Optional<Observed>>> present) {
        for (R resource : resources(kind, desired)) {
            present.put(resource.id(), threads.submit(() -> kind.observe(resource)));
        }
    }

    @SuppressWarnings("unchecked") // a kind is asked only for resources of its own type
    private static <R extends Resource> List<R> resources(ResourceKind<R> kind, DesiredStack desired) {
        return desired.of(kind.type()).stream().map(each -> (R) each).toList();
    }

    private static <T> T result(Future<T> look) {
        try {
            return look.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while looking at the cloud", e);
        }
    }
}
