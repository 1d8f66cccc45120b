package dev.stepwright.deployer.aws.states;

import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.cloud.CallFailedException;
import java.util.function.Supplier;

/** Waits for what keeps a state machine from being made or changed for a while. */
final class MachinePatience {

    private final Look look;

    MachinePatience(Look look) {
        this.look = look;
    }

    <T> T patiently(Supplier<T> call) {
        return look.patience().until(MachinePatience::passes, call);
    }

    private static boolean passes(CallFailedException failure) {
        if (failure.isOneOf("AccessDeniedException")) {
            // A new role, or a new policy of it, is not yet known to Step Functions.
            String words = failure.getMessage();
            return words.contains("authorized to assume the provided role")
                    || words.contains("not authorized to access the Log Destination");
        }
        return failure.isOneOf("StateMachineDeleting", "ConflictException");
    }
}
