package dev.stepwright.engine.run;

/** Runs one state of a machine; it holds nothing of any execution. */
public interface StateExecutor {

    StateEvents events();

    default ErrorPolicy errorPolicy() {
        return ErrorPolicy.none();
    }

    /**
     * Starts the state, and starts it again for each retry. It must end by leaving or failing the visit, at once or
     * later; what it throws as {@link StateFailedException} fails the visit.
     */
    void start(Visit visit);
}
