package dev.stepwright.local.protocol.wire;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The id of a request: it tells requests apart, and nobody has to be unable to guess it. */
final class RequestId {

    private RequestId() {}

    static String next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long version = random.nextLong() & ~0xF000L | 0x4000L;
        long variant = random.nextLong() & ~(3L << 62) | 1L << 63;
        return new UUID(version, variant).toString();
    }
}
