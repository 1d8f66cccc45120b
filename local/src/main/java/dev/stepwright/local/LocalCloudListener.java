package dev.stepwright.local;

/** Hears what happens in the local cloud; every method is called by many threads at once. */
public interface LocalCloudListener {

    /** A step printed a line. */
    default void stepOutput(String step, String line) {}

    /** The HTTP gateway answered a request. */
    default void requestAnswered(String method, String path, int status) {}

    /** The HTTP gateway answered with an error because of a step. */
    default void requestFailed(String step, String reason) {}

    /** Something of the local cloud itself failed; it goes on. */
    default void internalFailure(Throwable failure) {}
}
