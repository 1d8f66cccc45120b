package dev.stepwright.local;

import dev.stepwright.engine.history.HistoryEvent;

/** Hears what happens in the local cloud; every method is called by many threads at once. */
public interface LocalCloudListener {

    /** An execution went on; the events of one execution come in order, one at a time. */
    default void executionEvent(String workflow, String execution, HistoryEvent event) {}

    /** A step printed a line. */
    default void stepOutput(String step, String line) {}

    /** The HTTP gateway answered a request. */
    default void requestAnswered(String method, String path, int status) {}

    /** The HTTP gateway answered with an error because of a step. */
    default void requestFailed(String step, String reason) {}

    /** Something of the local cloud itself failed; it goes on. */
    default void internalFailure(Throwable failure) {}
}
