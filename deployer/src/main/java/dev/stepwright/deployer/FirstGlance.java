package dev.stepwright.deployer;

import dev.stepwright.deployer.cloud.CallFailedException;
import dev.stepwright.deployer.cloud.Cloud;
import dev.stepwright.deployer.cloud.SideBySide;
import dev.stepwright.deployer.stack.DesiredStack;
import dev.stepwright.deployer.stack.LambdaFunction;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Finds out from one function, while nothing else can be done yet, whether a deployment is sure to change something: it
 * takes the lock before it looks then, and need not look again.
 *
 * <p>All functions have the same package, so one tells of new code as well as all of them.
 */
final class FirstGlance implements Predicate<DesiredStack> {

    private final String function;
    private final Supplier<Optional<Cloud.Glance>> look;

    private FirstGlance(String function, Supplier<Optional<Cloud.Glance>> look) {
        this.function = function;
        this.look = look;
    }

    /** @param function its name in the cloud */
    static FirstGlance at(String function, Cloud cloud, SideBySide looks) {
        return new FirstGlance(function, looks.start(() -> cloud.glance(function)));
    }

    @Override
    public boolean test(DesiredStack desired) {
        try {
            Optional<Cloud.Glance> there = look.get();
            return there.isEmpty() || there.get().owned() && !hasCode(desired, there.get());
        } catch (CallFailedException e) {
            // The whole look comes next, and tells of a failure that stays.
            return false;
        }
    }

    private boolean hasCode(DesiredStack desired, Cloud.Glance there) {
        return desired.of(LambdaFunction.class).stream()
                .filter(each -> each.name().equals(function))
                .allMatch(each -> each.code().sha256().equals(there.codeSha256()));
    }
}
