package dev.stepwright.local.lambda;

import dev.stepwright.engine.lambda.LogType;
import java.util.UUID;

/** One call of a function on its way through the Runtime API. */
record Invocation(String requestId, byte[] payload, LogType logType) {

    static Invocation of(byte[] payload) {
        return of(payload, LogType.NONE);
    }

    static Invocation of(byte[] payload, LogType logType) {
        return new Invocation(UUID.randomUUID().toString(), payload, logType);
    }
}
