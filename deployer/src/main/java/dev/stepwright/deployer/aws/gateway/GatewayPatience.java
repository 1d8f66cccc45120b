package dev.stepwright.deployer.aws.gateway;

import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.cloud.CallFailedException;
import java.util.function.Supplier;

/** Waits while another change of the same API is going on. */
final class GatewayPatience {

    private final Look look;

    GatewayPatience(Look look) {
        this.look = look;
    }

    <T> T patiently(Supplier<T> call) {
        return look.patience().until(GatewayPatience::passes, call);
    }

    private static boolean passes(CallFailedException failure) {
        return failure.isOneOf("ConflictException") && failure.getMessage().contains("concurrent modification");
    }
}
