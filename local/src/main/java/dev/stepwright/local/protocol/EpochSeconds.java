package dev.stepwright.local.protocol;

import java.math.BigDecimal;
import java.time.Instant;

/** Times as the protocol writes them: seconds since 1970 with milliseconds as fraction. */
public final class EpochSeconds {

    private EpochSeconds() {}

    public static BigDecimal of(Instant time) {
        return BigDecimal.valueOf(time.toEpochMilli(), 3);
    }
}
