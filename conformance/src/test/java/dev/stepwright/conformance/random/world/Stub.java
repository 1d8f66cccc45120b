package dev.stepwright.conformance.random.world;

import org.jspecify.annotations.Nullable;

/**
 * What the bodies of the steps call.
 *
 * <p>Handlers make the objects of their steps themselves, as on Lambda, and leave no other way to hand them a script
 * than their thread. Branches run in threads that inherit it.
 */
public final class Stub {

    private static final InheritableThreadLocal<Performance> CURRENT = new InheritableThreadLocal<>();

    private Stub() {}

    /** Makes this the performance of the current thread and of those it starts. */
    public static void perform(Performance performance) {
        CURRENT.set(performance);
    }

    public static void end() {
        CURRENT.remove();
    }

    static Performance current() {
        return CURRENT.get();
    }

    /** Answers a call as the script says. */
    @SuppressWarnings("unchecked") // The performance converts to the step's result type.
    public static <T> @Nullable T answer(String step, @Nullable Object... arguments) {
        try {
            return (T) CURRENT.get().answer(step, arguments);
        } catch (Exception e) {
            throw Stub.<RuntimeException>unchanged(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> E unchanged(Exception failure) throws E {
        throw (E) failure;
    }
}
