package dev.stepwright.deployer.aws.call;

import dev.stepwright.deployer.cloud.CallFailedException;
import dev.stepwright.deployer.stack.Account;
import dev.stepwright.deployer.stack.Names;
import dev.stepwright.deployer.stack.Resource;
import dev.stepwright.deployer.stack.ResourceId;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * What every kind of resource needs for one look at the cloud and the changes that follow from it.
 *
 * @param account read from AWS when first asked for
 * @param patience for what passes by itself
 * @param publication for functions and versions that become active
 * @param desired all resources that should exist, of every kind; none when everything is to be removed
 */
public record Look(
        AwsClients clients,
        Names names,
        Supplier<Account> account,
        Patience patience,
        Patience publication,
        List<Resource> desired) {

    public Look {
        desired = List.copyOf(desired);
    }

    /** The desired resources of one type, in their order. */
    public <R extends Resource> List<R> desired(Class<R> type) {
        return desired.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public boolean desires(ResourceId id) {
        return desired.stream().anyMatch(resource -> resource.id().equals(id));
    }

    /** Whether a desired resource has this name. */
    public static boolean isAmong(Collection<? extends Resource> desired, String name) {
        return desired.stream().anyMatch(resource -> resource.id().name().equals(name));
    }

    /** The failure of a create call that found a resource of somebody else. */
    public CallFailedException notOwned(String call, ResourceId id) {
        return new CallFailedException(
                call,
                "NotOwned",
                0,
                "the %s exists and does not carry the tags %s=%s and %s=%s; tag it so to adopt it, or choose another"
                                .formatted(id, Names.APP_TAG, names.app(), Names.ENV_TAG, names.env())
                        + " application name or environment");
    }
}
