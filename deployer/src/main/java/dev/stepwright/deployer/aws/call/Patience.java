package dev.stepwright.deployer.aws.call;

import dev.stepwright.deployer.cloud.CallFailedException;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Waits, for a bounded time, for what passes by itself: a new role that cannot be assumed yet, a function that is still
 * being changed.
 *
 * <p>A role is usable after 5 to 12 seconds (https://github.com/go-to-k/cdkd/pull/1288). So a call that waits for one
 * is made seldom before that time and often within it; a delay that doubled on would be wasted for the most part.
 */
public final class Patience {

    /** The passing of time; tests have a faster one. */
    @FunctionalInterface
    public interface Pause {
        void sleep(Duration time) throws InterruptedException;
    }

    private static final Duration FIRST_RETRY = Duration.ofMillis(500);
    private static final Duration SELDOM = Duration.ofSeconds(2);
    private static final Duration OFTEN = Duration.ofMillis(750);
    private static final Duration OFTEN_FROM = Duration.ofMillis(4_500);
    private static final Duration OFTEN_UNTIL = Duration.ofSeconds(12);
    private static final Duration FIRST_LOOK = Duration.ofMillis(100);
    private static final Duration LAST_LOOK = Duration.ofMillis(500);

    private final Duration limit;
    private final Pause pause;

    public Patience(Duration limit) {
        this(limit, time -> Thread.sleep(time.toMillis()));
    }

    Patience(Duration limit, Pause pause) {
        this.limit = limit;
        this.pause = pause;
    }

    /**
     * Calls again as long as the failure is one that passes. Between two of those one other transient failure is
     * forgiven.
     *
     * @throws CallFailedException the last failure, when it is another or the time is up
     */
    public <T> T until(Predicate<CallFailedException> passing, Supplier<T> call) {
        Duration delay = FIRST_RETRY;
        Duration waited = Duration.ZERO;
        boolean forgiving = false;
        while (true) {
            try {
                return call.get();
            } catch (CallFailedException e) {
                boolean expected = passing.test(e);
                if (!expected && !(forgiving && isTransient(e)) || waited.compareTo(limit) >= 0) {
                    throw e;
                }
                forgiving = expected;
                pause(delay, e.call());
                waited = waited.plus(delay);
                delay = next(delay, waited);
            }
        }
    }

    private static Duration next(Duration delay, Duration waited) {
        boolean often = waited.compareTo(OFTEN_FROM) >= 0 && waited.compareTo(OFTEN_UNTIL) < 0;
        return often ? OFTEN : longer(delay, SELDOM);
    }

    /**
     * Looks until the state is one that stays.
     *
     * @param what is waited for, for the message
     * @throws CallFailedException if the time is up
     */
    public <T> T poll(String call, String what, Predicate<T> settled, Supplier<T> look) {
        Duration delay = FIRST_LOOK;
        Duration waited = Duration.ZERO;
        while (waited.compareTo(limit) < 0) {
            pause(delay, call);
            waited = waited.plus(delay);
            delay = longer(delay, LAST_LOOK);
            T state = look.get();
            if (settled.test(state)) {
                return state;
            }
        }
        throw new CallFailedException(
                call, "", 0, what + " did not become ready in " + limit.toSeconds() + " s; deploy again to go on");
    }

    private static boolean isTransient(CallFailedException e) {
        return e.status() == 0 || e.status() == 429 || e.status() >= 500;
    }

    private static Duration longer(Duration delay, Duration most) {
        Duration twice = delay.multipliedBy(2);
        return twice.compareTo(most) < 0 ? twice : most;
    }

    private void pause(Duration delay, String call) {
        try {
            pause.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallFailedException(call, "", 0, "interrupted while waiting");
        }
    }
}
