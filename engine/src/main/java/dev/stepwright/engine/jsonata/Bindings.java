package dev.stepwright.engine.jsonata;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an expression can see. */
public interface Bindings {

    /** The value of a workflow variable, or null when it was never assigned. */
    @Nullable
    Object variable(String name);

    /** The value of {@code $states}. */
    Object states();

    /** What {@code $now} and {@code $millis} tell. */
    Instant now();
}
