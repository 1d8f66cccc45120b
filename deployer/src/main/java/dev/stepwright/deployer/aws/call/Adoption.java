package dev.stepwright.deployer.aws.call;

import dev.stepwright.deployer.cloud.CallFailedException;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.cloud.ResourceKind;
import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.Resource;
import dev.stepwright.deployer.stack.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Goes on with what a create call found to exist: most often the same call made it just now, and its answer was lost
 * before the SDK tried again.
 */
public final class Adoption {

    private final Look look;

    public Adoption(Look look) {
        this.look = look;
    }

    /**
     * Brings it to the desired state if it is ours.
     *
     * @param there as it is now, not as an earlier look saw it
     * @param exists the failure of the create call
     */
    public <R extends Resource> Map<String, String> adopt(
            ResourceKind<R> kind, R desired, Optional<Observed> there, Outputs outputs, CallFailedException exists) {
        Observed existing = there.orElseThrow(() -> exists);
        if (!existing.owned()) {
            throw look.notOwned(exists.call(), desired.id());
        }
        List<String> different = different(desired, existing, outputs);
        return different.isEmpty() ? existing.outputs() : kind.update(desired, existing, different, outputs);
    }

    private static List<String> different(Resource desired, Observed existing, Outputs outputs) {
        Map<String, Value> should = desired.attributes(outputs).values();
        Map<String, Value> is = existing.attributes().values();
        Set<String> names = new LinkedHashSet<>(should.keySet());
        names.addAll(is.keySet());
        List<String> different = new ArrayList<>();
        for (String name : names) {
            if (!Optional.ofNullable(should.get(name)).equals(Optional.ofNullable(is.get(name)))) {
                different.add(name);
            }
        }
        return different;
    }
}
