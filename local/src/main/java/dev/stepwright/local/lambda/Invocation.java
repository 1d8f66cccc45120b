package dev.stepwright.local.lambda;

import java.util.UUID;

/** One call of a function on its way through the Runtime API. */
record Invocation(String requestId, byte[] payload) {

    static Invocation of(byte[] payload) {
        return new Invocation(UUID.randomUUID().toString(), payload);
    }
}
