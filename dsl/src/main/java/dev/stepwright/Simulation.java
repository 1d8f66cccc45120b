package dev.stepwright;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Runs workflows as plain Java in a time that passes at once, for tests: {@link Flow#sleep} does not wait, and
 * {@link Flow#context()} tells of the given execution.
 */
public final class Simulation {

    /** Inherited, since {@link Flow#parallel} and {@link Flow#map} run branches on threads of their own. */
    private static final ThreadLocal<ExecutionContext> CURRENT = new InheritableThreadLocal<>();

    private Simulation() {}

    /**
     * Runs a workflow on the calling thread, as the given execution.
     *
     * <p>The branches of a parallel stream run on threads that others use, too, and do not take part.
     *
     * @return what the workflow returns
     * @throws Exception what the workflow throws
     */
    public static <T> T run(ExecutionContext execution, Callable<T> workflow) throws Exception {
        ExecutionContext outer = CURRENT.get();
        CURRENT.set(execution);
        try {
            return workflow.call();
        } finally {
            CURRENT.set(outer);
        }
    }

    /** The execution that is simulated on this thread, if there is one. */
    static Optional<ExecutionContext> current() {
        return Optional.ofNullable(CURRENT.get());
    }
}
