package dev.stepwright.engine.run;

/** What a state has under way outside of its visit: timers, calls, branches. */
public interface Activity {

    /** Drops everything; what comes back later is ignored. */
    void cancel();

    /**
     * Goes on with what was dropped, if that makes a difference from starting again.
     *
     * @return whether it does
     */
    default boolean resume() {
        return false;
    }

    /** Records what the service records when inner states are aborted; nothing for most kinds. */
    default void recordAborted(long previousEventId) {}
}
