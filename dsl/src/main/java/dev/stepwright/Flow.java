package dev.stepwright;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a workflow does that plain Java has no statement for.
 *
 * <p>In a state machine each call becomes a state; called as plain Java it does the same on the calling machine.
 */
public final class Flow {

    /** Long enough to notice an interruption. */
    private static final long A_MOMENT = 1;

    private Flow() {}

    /**
     * Waits: a Wait state, which costs nothing while it waits.
     *
     * <p>As plain Java the calling thread really sleeps, except in a {@link Simulation}.
     *
     * @param duration how long, up to 99,999,999 seconds; a negative duration does not wait
     * @throws CancellationException as plain Java, when the thread is interrupted; its interrupt flag is set
     * @see <a href="https://states-language.net/spec.html#wait-state">Amazon States Language: Wait state</a>
     */
    public static void sleep(Duration duration) {
        try {
            TimeUnit.NANOSECONDS.sleep(
                    Simulation.current().isPresent() ? A_MOMENT : TimeUnit.NANOSECONDS.convert(duration));
        } catch (InterruptedException interruption) {
            throw cancelled("The workflow was interrupted while it slept.", interruption);
        }
    }

    /**
     * Waits until an instant: a Wait state, which costs nothing while it waits.
     *
     * <p>As plain Java the calling thread really sleeps, except in a {@link Simulation}. The service leaves out
     * fractions of a second.
     *
     * @param instant one that is past does not wait
     * @throws CancellationException as plain Java, when the thread is interrupted; its interrupt flag is set
     * @see <a href="https://states-language.net/spec.html#wait-state">Amazon States Language: Wait state</a>
     */
    public static void sleepUntil(Instant instant) {
        sleep(Duration.between(Instant.now(), instant));
    }

    /**
     * Runs two branches at the same time and combines their results: a Parallel state.
     *
     * <p>As plain Java each branch runs on a thread of its own. When a branch fails, the others are interrupted, and
     * when all have ended the failure is thrown as it is; of several the one of the branch that was given first.
     *
     * @param combiner makes the result; called once, on the calling thread, when both branches have succeeded
     * @throws CancellationException as plain Java, when the calling thread is interrupted; its interrupt flag is set
     * @see <a href="https://states-language.net/spec.html#parallel-state">Amazon States Language: Parallel state</a>
     */
    public static <A, B, R> R parallel(
            Supplier<? extends A> first,
            Supplier<? extends B> second,
            BiFunction<? super A, ? super B, ? extends R> combiner) {
        Branch<A> a = new Branch<>(first);
        Branch<B> b = new Branch<>(second);
        Branch.runAll(List.of(a, b));
        return combiner.apply(a.result(), b.result());
    }

    /**
     * Runs three branches at the same time and combines their results, like {@link #parallel(Supplier, Supplier,
     * BiFunction)}.
     */
    public static <A, B, C, R> R parallel(
            Supplier<? extends A> first,
            Supplier<? extends B> second,
            Supplier<? extends C> third,
            Combiner3<? super A, ? super B, ? super C, ? extends R> combiner) {
        Branch<A> a = new Branch<>(first);
        Branch<B> b = new Branch<>(second);
        Branch<C> c = new Branch<>(third);
        Branch.runAll(List.of(a, b, c));
        return combiner.combine(a.result(), b.result(), c.result());
    }

    /**
     * Runs four branches at the same time and combines their results, like {@link #parallel(Supplier, Supplier,
     * BiFunction)}.
     */
    public static <A, B, C, D, R> R parallel(
            Supplier<? extends A> first,
            Supplier<? extends B> second,
            Supplier<? extends C> third,
            Supplier<? extends D> fourth,
            Combiner4<? super A, ? super B, ? super C, ? super D, ? extends R> combiner) {
        Branch<A> a = new Branch<>(first);
        Branch<B> b = new Branch<>(second);
        Branch<C> c = new Branch<>(third);
        Branch<D> d = new Branch<>(fourth);
        Branch.runAll(List.of(a, b, c, d));
        return combiner.combine(a.result(), b.result(), c.result(), d.result());
    }

    /**
     * Runs branches of one type at the same time, like {@link #parallel(Supplier, Supplier, BiFunction)}.
     *
     * @return the results in the order of the branches; unmodifiable
     */
    public static <T> List<T> parallel(List<? extends Supplier<? extends T>> branches) {
        List<Branch<T>> running = branches.stream().map(Branch<T>::new).toList();
        Branch.runAll(running);
        return running.stream().map(Branch::result).toList();
    }

    /**
     * A list with one more element at its end; the given list stays as it is.
     *
     * <p>Lists of a workflow do not change, so a loop that collects assigns a new one in each round: {@code receipts =
     * Flow.append(receipts, pay(order));}.
     *
     * @param element may be null
     * @return unmodifiable
     */
    public static <T> List<T> append(List<? extends T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return Collections.unmodifiableList(longer);
    }

    /**
     * The elements of one list and then those of another; both lists stay as they are.
     *
     * @return unmodifiable
     */
    public static <T> List<T> concat(List<? extends T> first, List<? extends T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return Collections.unmodifiableList(all);
    }

    /**
     * Calls a function for each item, all at the same time, as far as the service allows: a Map state.
     *
     * <p>As plain Java each item has a thread of its own, and failures are those of {@link #parallel(List)}.
     *
     * @return the results in the order of the items; unmodifiable
     * @see <a href="https://states-language.net/spec.html#map-state">Amazon States Language: Map state</a>
     */
    public static <T, R> List<R> map(List<? extends T> items, Function<? super T, ? extends R> function) {
        return mapped(items, function, Math.max(1, items.size()));
    }

    /**
     * Calls a function for each item, so many at the same time as the options say, like {@link #map(List, Function)}.
     *
     * <p>When a call fails, the items that have not begun are left out.
     */
    public static <T, R> List<R> map(
            List<? extends T> items, Function<? super T, ? extends R> function, MapOptions options) {
        return mapped(items, function, options.concurrency());
    }

    private static <T, R> List<R> mapped(
            List<? extends T> items, Function<? super T, ? extends R> function, int concurrency) {
        List<Branch<R>> branches = new ArrayList<>();
        for (T item : items) {
            branches.add(new Branch<>(() -> function.apply(item)));
        }
        Branch.runAll(branches, concurrency);
        return branches.stream().map(Branch::result).toList();
    }

    /**
     * The execution that this is: the service's Context object.
     *
     * <p>As plain Java all workflows of a JVM belong to one execution, whose name is made up.
     */
    public static ExecutionContext context() {
        return Simulation.current().orElse(ExecutionContext.OfThisJvm.CONTEXT);
    }

    static CancellationException cancelled(String message, InterruptedException interruption) {
        Thread.currentThread().interrupt();
        CancellationException cancellation = new CancellationException(message);
        cancellation.initCause(interruption);
        return cancellation;
    }

    /** Combines the results of three branches. */
    @FunctionalInterface
    public interface Combiner3<A, B, C, R> {

        /** Makes the result of {@link Flow#parallel} from the results of its branches. */
        R combine(A first, B second, C third);
    }

    /** Combines the results of four branches. */
    @FunctionalInterface
    public interface Combiner4<A, B, C, D, R> {

        /** Makes the result of {@link Flow#parallel} from the results of its branches. */
        R combine(A first, B second, C third, D fourth);
    }
}
