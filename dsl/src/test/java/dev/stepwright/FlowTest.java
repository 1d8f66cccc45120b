package dev.stepwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class FlowTest {

    @Test
    void appendsToANewList() {
        List<String> given = new ArrayList<>(List.of("a"));
        List<String> longer = Flow.append(given, null);
        given.add("b");
        assertThat(longer).containsExactly("a", null).isUnmodifiable();
        assertThat(Flow.append(List.<List<String>>of(), List.of())).containsExactly(List.of());
    }

    @Test
    void concatenatesToANewList() {
        assertThat(Flow.concat(List.of("a"), List.of("b", "c")))
                .containsExactly("a", "b", "c")
                .isUnmodifiable();
        assertThatThrownBy(() -> Flow.concat(List.of(), null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void sleepsAtLeastTheGivenTime() {
        long start = System.nanoTime();
        Flow.sleep(Duration.ofMillis(30));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(30));
    }

    @Test
    void doesNotSleepForANegativeTime() {
        long start = System.nanoTime();
        Flow.sleep(Duration.ofHours(-1));
        Flow.sleep(Duration.ofNanos(-1));
        Flow.sleep(Duration.ofSeconds(Long.MIN_VALUE));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void sleepsUntilAnInstant() {
        Instant end = Instant.now().plusMillis(30);
        Flow.sleepUntil(end);
        assertThat(Instant.now()).isAfterOrEqualTo(end);
    }

    @Test
    void doesNotSleepUntilAnInstantThatIsPast() {
        long start = System.nanoTime();
        Flow.sleepUntil(Instant.MIN);
        Flow.sleepUntil(Instant.EPOCH);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void interruptedSleepKeepsTheInterruptFlag() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Flow.sleep(Duration.ofMinutes(1)))
                .isInstanceOf(CancellationException.class)
                .hasCauseInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void combinesResultsInTheOrderOfBranches() {
        assertThat(Flow.<String, Integer, String>parallel(() -> "a", () -> 1, (a, b) -> a + b))
                .isEqualTo("a1");
        assertThat(Flow.<String, String, String, String>parallel(
                        () -> "a", () -> "b", () -> "c", (a, b, c) -> a + b + c))
                .isEqualTo("abc");
        assertThat(Flow.<String, String, String, String, String>parallel(
                        () -> "a", () -> "b", () -> "c", () -> "d", (a, b, c, d) -> a + b + c + d))
                .isEqualTo("abcd");
    }

    @Test
    void listsResultsInTheOrderOfBranchesWhicheverEndsFirst() {
        CountDownLatch secondEnded = new CountDownLatch(1);
        List<Supplier<String>> branches = List.of(
                () -> {
                    await(secondEnded);
                    return "slow";
                },
                () -> {
                    secondEnded.countDown();
                    return "fast";
                });
        assertThat(Flow.parallel(branches)).containsExactly("slow", "fast");
    }

    @Test
    void acceptsNoBranchesAndResultsThatAreNull() {
        assertThat(Flow.parallel(List.<Supplier<String>>of())).isEmpty();
        assertThat(Flow.parallel(List.<Supplier<String>>of(() -> null))).containsExactly((String) null);
    }

    @Test
    void runsBranchesAtTheSameTime() {
        CountDownLatch both = new CountDownLatch(2);
        Supplier<Boolean> meetsTheOther = () -> {
            both.countDown();
            await(both);
            return true;
        };
        assertThat(Flow.parallel(List.of(meetsTheOther, meetsTheOther))).containsExactly(true, true);
    }

    @Test
    void throwsTheVeryExceptionOfTheBranch() {
        IOException checked = new IOException("disk");
        Throwable thrown = catchThrowable(() -> Flow.parallel(List.of(() -> "fine", failingWith(checked))));
        assertThat(thrown).isSameAs(checked).hasNoCause().hasNoSuppressedExceptions();
    }

    @Test
    void throwsTheFailureOfTheFirstBranchWhenSeveralFail() {
        IllegalStateException first = new IllegalStateException("first");
        for (int run = 0; run < 200; run++) {
            assertThatThrownBy(() -> Flow.parallel(List.of(
                            failingWith(first), failingWith(new Error("second")), failingWith(new Error("third")))))
                    .isSameAs(first);
        }
    }

    @Test
    void interruptsTheOthersWhenABranchFailsAndThrowsWhatItWasInterruptedFor() {
        IllegalStateException failure = new IllegalStateException("second");
        Supplier<String> sleeper = () -> {
            Flow.sleep(Duration.ofMinutes(10));
            return "slept";
        };
        assertThatThrownBy(() -> Flow.parallel(List.of(sleeper, failingWith(failure))))
                .isSameAs(failure);
    }

    @Test
    void waitsForInterruptedBranchesToEnd() {
        AtomicBoolean cleanedUp = new AtomicBoolean();
        Supplier<String> cleaning = () -> {
            try {
                Flow.sleep(Duration.ofMinutes(10));
                return "slept";
            } finally {
                Thread.interrupted();
                Flow.sleep(Duration.ofMillis(50));
                cleanedUp.set(true);
            }
        };
        assertThatThrownBy(() -> Flow.parallel(List.of(cleaning, failingWith(new IllegalStateException("stop")))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(cleanedUp).isTrue();
    }

    @Test
    void interruptingTheCallerInterruptsTheBranches() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(2);
        List<Throwable> thrown = new ArrayList<>();
        AtomicBoolean flag = new AtomicBoolean();
        Supplier<String> sleeper = () -> {
            started.countDown();
            Flow.sleep(Duration.ofMinutes(10));
            return "slept";
        };
        Thread caller = new Thread(() -> {
            thrown.add(catchThrowable(() -> Flow.parallel(List.of(sleeper, sleeper))));
            flag.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        started.await();
        caller.interrupt();
        caller.join();
        assertThat(thrown).singleElement().isInstanceOf(CancellationException.class);
        assertThat(flag).isTrue();
    }

    private static Supplier<String> failingWith(Throwable failure) {
        return () -> {
            throw FlowTest.<RuntimeException>unchecked(failure);
        };
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable failure) throws E {
        throw (E) failure;
    }

    @Test
    void mapsItemsInTheirOrderAndAllAtOnce() {
        CountDownLatch bothRun = new CountDownLatch(2);
        List<String> results = Flow.map(List.of("a", "b"), item -> {
            bothRun.countDown();
            await(bothRun);
            return item.equals("a") ? null : item + "!";
        });
        assertThat(results).containsExactly(null, "b!");
        assertThat(Flow.map(List.of(), item -> item)).isEmpty();
    }

    @Test
    void mapsNoMoreItemsAtATimeThanTheOptionsSay() {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Integer> results = Flow.map(
                List.of(1, 2, 3, 4, 5),
                item -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    Flow.sleep(Duration.ofMillis(5));
                    running.decrementAndGet();
                    return item * item;
                },
                MapOptions.concurrency(2));
        assertThat(results).containsExactly(1, 4, 9, 16, 25);
        assertThat(most.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void beginsNoItemAfterOneHasFailed() {
        List<Integer> begun = Collections.synchronizedList(new ArrayList<>());
        IllegalStateException failure = new IllegalStateException("no");
        assertThatThrownBy(() -> Flow.map(
                        List.of(1, 2, 3),
                        item -> {
                            begun.add(item);
                            if (item == 2) {
                                throw failure;
                            }
                            return item;
                        },
                        MapOptions.concurrency(1)))
                .isSameAs(failure);
        assertThat(begun).containsExactly(1, 2);
        assertThatThrownBy(() -> MapOptions.concurrency(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsOfOneExecutionPerJvm() {
        assertThat(Flow.context()).isSameAs(Flow.context());
        assertThat(Flow.context().executionId()).endsWith(Flow.context().executionName());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    @Test
    void doesNotWaitInASimulation() throws Exception {
        ExecutionContext execution =
                new ExecutionContext("arn", "test", Instant.parse("2026-01-01T00:00:00Z"), "machine arn", "machine");
        String name = Simulation.run(execution, () -> {
            Flow.sleep(Duration.ofDays(7));
            List<Supplier<String>> branches = List.of(() -> {
                Flow.sleepUntil(Instant.MAX.minusSeconds(1));
                return Flow.context().executionName();
            });
            return Flow.parallel(branches).get(0);
        });
        assertThat(name).isEqualTo("test");
        assertThat(Flow.context()).isNotEqualTo(execution);
    }
}
