package dev.stepwright.local.gateway;

import dev.stepwright.local.lambda.InvocationResult;
import java.util.Optional;

/** Calls a function by name. */
@FunctionalInterface
public interface FunctionInvoker {

    /** @return empty if there is no such function */
    Optional<InvocationResult> invoke(String function, byte[] payload) throws InterruptedException;
}
