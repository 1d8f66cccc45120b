package dev.stepwright.deployer.cloud;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Looks that are taken at once, for each waits for an answer most of its time.
 *
 * <p>Who waits for a look must not be one of the threads that take them.
 */
public record SideBySide(ExecutorService threads) {

    /** Starts a look; who asks for its result waits for it, and gets the look's own exception where it failed. */
    public <T> Supplier<T> start(Supplier<T> look) {
        Future<T> started = threads.submit(look::get);
        return () -> result(started);
    }

    /** The results for all of these, in their order. */
    public <T, R> List<R> each(List<T> all, Function<T, R> look) {
        List<Supplier<R>> started =
                all.stream().map(one -> start(() -> look.apply(one))).toList();
        return started.stream().map(Supplier::get).toList();
    }

    private static <T> T result(Future<T> look) {
        try {
            return look.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while looking at the cloud", e);
        }
    }
}
