package dev.stepwright.engine.run;

/** What a state has under way outside of its visit: timers, calls, branches. */
public interface Activity {

    /** Drops everything; what comes back later is ignored. */
    void cancel();

    /** Records what the service records when inner states are aborted; nothing for most kinds. */
    default void recordAborted(long previousEventId) {}
}
