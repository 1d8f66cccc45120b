package dev.stepwright.deployer.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that should exist on AWS for an application in one environment.
 *
 * @param resources each after those it depends on
 * @param deployment a fingerprint of everything in it
 */
public record DesiredStack(Names names, Account account, List<Resource> resources, String deployment) {

    public DesiredStack {
        resources = List.copyOf(resources);
    }

    /** The stack of an application that is to be removed. */
    public static DesiredStack nothing(Names names, Account account) {
        return new DesiredStack(names, account, List.of(), "");
    }

    public <R extends Resource> List<R> of(Class<R> type) {
        return resources.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public List<Resource> of(ResourceType type) {
        return resources.stream().filter(each -> each.id().type() == type).toList();
    }

    public Optional<Resource> find(ResourceId id) {
        return resources.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The same, with some resources replaced by others of the same ids. */
    public DesiredStack replacing(List<? extends Resource> others) {
        Map<ResourceId, Resource> byId = new LinkedHashMap<>();
        resources.forEach(each -> byId.put(each.id(), each));
        others.forEach(each -> byId.replace(each.id(), each));
        return new DesiredStack(names, account, new ArrayList<>(byId.values()), deployment);
    }
}
