package dev.stepwright.engine.integration;

import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.time.EngineClock.Hold;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A call out of the engine, whose answer comes back as a step of the execution.
 *
 * @param called as the cause begins when the call breaks, which is a defect of whoever is called
 * @param broken the name of that error
 * @param takesClockTime whether virtual time goes on while the call is under way
 */
record OutsideCall<T>(Attempt attempt, String called, String broken, boolean takesClockTime) {

    void make(Supplier<CompletionStage<T>> call, Consumer<T> next) {
        Hold hold = takesClockTime ? () -> {} : attempt.visit().run().clock().hold();
        begin(call).whenComplete((answer, thrown) -> {
            attempt.later(() -> {
                if (answer == null) {
                    attempt.fail(Failure.of(broken, called + " could not be called: " + describe(thrown)));
                } else {
                    next.accept(answer);
                }
            });
            hold.close();
        });
    }

    private CompletionStage<T> begin(Supplier<CompletionStage<T>> call) {
        try {
            return call.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static String describe(@Nullable Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        return String.valueOf(cause);
    }
}
