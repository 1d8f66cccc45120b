package dev.stepwright.engine.run;

/** Runs one state of a machine; it holds nothing of any execution. */
public interface StateExecutor {

    StateEvents events();

    default ErrorPolicy errorPolicy() {
        return ErrorPolicy.none();
    }

    /** Whether it may be tried again, so that the context object counts how often it was. */
    default boolean isRetriable() {
        return false;
    }

    /** What the state takes of its input. */
    default Selection input() {
        return Selection.ALL;
    }

    /**
     * Starts the state, and starts it again for each retry. It must end by leaving or failing the visit, at once or
     * later; what it throws as {@link StateFailedException} fails the visit.
     */
    void start(Visit visit);
}
