package dev.stepwright.engine.worker;

import java.util.Optional;

/**
 * An attempt at a task that waits to be answered from outside. Every method returns at once and may be called from any
 * thread; of several answers the first counts, and what comes when the attempt is over is dropped.
 */
public interface WaitingTask {

    /** A worker has taken the task, and says its name if it has one. */
    void taken(Optional<String> worker);

    /** Whoever works on the task still does. */
    void heartbeat();

    /** @param output JSON text */
    void succeed(String output);

    void fail(Optional<String> error, Optional<String> cause);
}
