package dev.stepwright.engine.journal;

import dev.stepwright.engine.time.EngineClock;
import dev.stepwright.engine.time.EngineClock.Hold;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work of an execution that takes longer than a step may, such as reading a bucket. It is done outside of the steps,
 * and hands what comes of it to one; virtual time stands still meanwhile. What had not come of it before a restart is
 * done once more.
 */
public final class OutsideWork {

    private static final String DONE = "done";
    private static final String DEFECT = "defect";

    private final Recorder recorder;
    private final EngineClock clock;
    private final Executor executor;

    /** @param executor does the work */
    public OutsideWork(Recorder recorder, EngineClock clock, Executor executor) {
        this.recorder = recorder;
        this.clock = clock;
        this.executor = executor;
    }

    /**
     * Does the work.
     *
     * @param later runs the step that gets the result
     */
    public <T> void start(Supplier<T> work, SaidForm<T> form, Executor later, Consumer<T> next) {
        if (recorder.keepsJournal()) {
            recorder.open(new Work<>(work, form, later, next));
        } else {
            start(work, (result, defect) -> later.execute(() -> next.accept(resultOf(result, defect))));
        }
    }

    private <T> void start(Supplier<T> work, Ending<T> ending) {
        Hold working = clock.hold();
        CompletableFuture.supplyAsync(work, executor).whenComplete((result, defect) -> {
            ending.ended(result, defect);
            working.close();
        });
    }

    private static <T> T resultOf(T result, @Nullable Throwable defect) {
        if (defect != null) {
            throw new CompletionException(defect);
        }
        return result;
    }

    /** Is told how work ends: with a result, or with a defect. */
    @FunctionalInterface
    private interface Ending<T> {
        void ended(T result, @Nullable Throwable defect);
    }

    private final class Work<T> implements Source {
        private final Supplier<T> work;
        private final SaidForm<T> form;
        private final Executor later;
        private final Consumer<T> next;

        private Work(Supplier<T> work, SaidForm<T> form, Executor later, Consumer<T> next) {
            this.work = work;
            this.form = form;
            this.later = later;
            this.next = next;
        }

        @Override
        public void begin(Line line) {
            start(
                    work,
                    (result, defect) ->
                            line.sayAtLast(defect == null ? said(result) : List.of(DEFECT, String.valueOf(defect))));
        }

        private List<String> said(T result) {
            List<String> said = new ArrayList<>(List.of(DONE));
            said.addAll(form.said().apply(result));
            return said;
        }

        @Override
        public void hear(List<String> said) {
            later.execute(() -> {
                if (said.get(0).equals(DEFECT)) {
                    throw new IllegalStateException(said.get(1));
                }
                next.accept(form.heard().apply(said.subList(1, said.size())));
            });
        }
    }
}
