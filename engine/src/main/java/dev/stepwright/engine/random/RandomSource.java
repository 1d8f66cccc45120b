package dev.stepwright.engine.random;

import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Where an execution has its random numbers and identifiers from; the same seed gives the same ones in the same order.
 * It is used in steps of the execution only, one at a time.
 */
public final class RandomSource {

    private static final long VERSION_BITS = 0xF000L;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
    private static final long VARIANT_2 = 0x8000_0000_0000_0000L;

    private final RandomGenerator numbers;

    public RandomSource(long seed) {
        numbers = new SplittableRandom(seed);
    }

    public RandomGenerator numbers() {
        return numbers;
    }

    /** A random UUID of version 4, as in RFC 9562, section 5.4. */
    public UUID uuid() {
        return new UUID(numbers.nextLong() & ~VERSION_BITS | VERSION_4, numbers.nextLong() & ~VARIANT_BITS | VARIANT_2);
    }
}
