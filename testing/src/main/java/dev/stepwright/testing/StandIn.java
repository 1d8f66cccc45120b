package dev.stepwright.testing;

import dev.stepwright.testing.workflow.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a test does in place of a step or another task. It does what it is told in that order, and the last for ever;
 * every run begins with the first.
 *
 * <p>Values are written as JSON: those of a step like the result of its method.
 */
public final class StandIn {

    private final List<Turn> turns = new ArrayList<>();

    StandIn() {}

    /** Computes a result. */
    @FunctionalInterface
    public interface Answering {

        /**
         * @return the result
         * @throws Throwable what the step throws; an {@link AssertionError} fails the test instead
         */
        @Nullable
        Object answer(StepCall call) throws Throwable;
    }

    /** Answers with a result. */
    public StandIn returns(@Nullable Object result) {
        return answers(call -> result);
    }

    /** Answers with a result that is JSON already. */
    public StandIn returnsJson(String result) {
        Json json = new Json(Wire.tree(result).toString());
        return answers(call -> json);
    }

    /** Fails as a step that throws does: the name of the exception's class is the error. */
    public StandIn fails(Throwable thrown) {
        return answers(call -> {
            throw thrown;
        });
    }

    /** Fails with an error that is no exception of a step, such as {@code Lambda.TooManyRequestsException}. */
    public StandIn fails(String error, String cause) {
        return answers(call -> {
            throw new NamedFailure(error, cause);
        });
    }

    /** Answers with what the function makes of the only argument of a step, or of the payload of another task. */
    public <T> StandIn answers(Class<T> argument, Function<? super @Nullable T, ?> result) {
        return answers(call -> result.apply(call.argument(argument)));
    }

    /** Answers with what the function makes of the call. */
    public StandIn answers(Answering answering) {
        turns.add(new Turn(answering, 1, Duration.ZERO));
        return this;
    }

    /** Lets the step itself run. */
    public StandIn runs() {
        return answers(Turn.STEP_ITSELF);
    }

    /** Does what was said last so often before going on. */
    public StandIn times(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("A stand-in cannot answer " + number + " times.");
        }
        Turn last = removeLast();
        turns.add(new Turn(last.answering(), number, last.delay()));
        return this;
    }

    /** Does what was said last when so much virtual time has passed since the call. */
    public StandIn after(Duration delay) {
        Turn last = removeLast();
        turns.add(new Turn(last.answering(), last.times(), delay));
        return this;
    }

    private Turn removeLast() {
        if (turns.isEmpty()) {
            throw new IllegalStateException("Say what the stand-in does before how often or when.");
        }
        return turns.remove(turns.size() - 1);
    }

    List<Turn> turns() {
        return List.copyOf(turns);
    }

    /** One thing to do, so many times. */
    record Turn(Answering answering, int times, Duration delay) {

        static final Answering STEP_ITSELF = call -> {
            throw new IllegalStateException("the step itself was to run");
        };

        boolean isStepItself() {
            return answering == STEP_ITSELF;
        }
    }

    /** A result that needs not be written. */
    record Json(String text) {}

    /** An error that has no class. */
    static final class NamedFailure extends Exception {
        private static final long serialVersionUID = 1L;

        private final String error;

        NamedFailure(String error, String cause) {
            super(cause);
            this.error = error;
        }

        String error() {
            return error;
        }
    }
}
