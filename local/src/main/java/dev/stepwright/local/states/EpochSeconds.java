package dev.stepwright.local.states;

import java.math.BigDecimal;
import java.time.Instant;

/** Times as the protocol writes them: seconds since 1970 with milliseconds as fraction. */
final class EpochSeconds {

    private EpochSeconds() {}

    static BigDecimal of(Instant time) {
        return BigDecimal.valueOf(time.toEpochMilli(), 3);
    }
}
