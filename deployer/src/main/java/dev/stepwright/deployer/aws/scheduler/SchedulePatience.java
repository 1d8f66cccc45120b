package dev.stepwright.deployer.aws.scheduler;

import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.cloud.CallFailedException;
import java.util.function.Supplier;

/** Waits for roles that are too new, and for a group whose name is still taken by one that is being deleted. */
final class SchedulePatience {

    private final Look look;

    SchedulePatience(Look look) {
        this.look = look;
    }

    <T> T patiently(Supplier<T> call) {
        return look.patience().until(SchedulePatience::passes, call);
    }

    private static boolean passes(CallFailedException failure) {
        String words = failure.getMessage();
        return failure.isOneOf("ValidationException") && words.contains("assume the role")
                || failure.isOneOf("ConflictException") && words.contains("DELETING");
    }
}
