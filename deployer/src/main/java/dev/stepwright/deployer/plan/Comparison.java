package dev.stepwright.deployer.plan;

import dev.stepwright.deployer.stack.Attributes;
import dev.stepwright.deployer.stack.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the attributes that are not as they should be. */
final class Comparison {

    private Comparison() {}

    static List<Change> changes(Attributes desired, Attributes observed) {
        List<Change> changes = new ArrayList<>();
        desired.values().forEach((name, wanted) -> {
            Optional<Value> there = observed.get(name);
            if (!there.equals(Optional.of(wanted))) {
                changes.add(new Change(name, there, Optional.of(wanted)));
            }
        });
        observed.values().forEach((name, there) -> {
            if (desired.get(name).isEmpty()) {
                changes.add(new Change(name, Optional.of(there), Optional.empty()));
            }
        });
        return changes;
    }
}
