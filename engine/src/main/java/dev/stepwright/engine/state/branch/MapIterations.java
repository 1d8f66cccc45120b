package dev.stepwright.engine.state.branch;

import dev.stepwright.engine.history.Details;
import dev.stepwright.engine.history.EventDetails;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Activity;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.Strand;
import dev.stepwright.engine.run.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The iterations of one attempt of a Map. */
final class MapIterations implements Activity {

    private final MapExecutor map;
    private final Visit visit;
    private final MapItems items;
    private final int concurrency;
    private final Branches branches;
    private long eventBeforeNext;
    private int startedCount;
    private boolean starting;
    private boolean ended;

    /** @param startedEventId the event that the first iterations follow */
    MapIterations(MapExecutor map, Visit visit, MapItems items, int concurrency, long startedEventId) {
        this.map = map;
        this.visit = visit;
        this.items = items;
        this.concurrency = concurrency;
        branches = new Branches(items.count());
        eventBeforeNext = startedEventId;
    }

    void start() {
        visit.busyWith(this);
        if (items.count() == 0) {
            succeed();
        } else {
            startAsManyAsAllowed();
        }
    }

    @Override
    public void cancel() {
        ended = true;
        branches.stop();
    }

    /** Those that were stopped, and those that had no chance to begin. */
    @Override
    public boolean resume() {
        ended = false;
        if (branches.isComplete()) {
            succeed();
        } else {
            branches.resume(items::input);
            startAsManyAsAllowed();
        }
        return true;
    }

    /** For a Map that is aborted from outside: each iteration, and what it was at. */
    @Override
    public void recordAborted(long previousEventId) {
        branches.underway().forEach((index, strand) -> {
            visit.run()
                    .record(
                            EventType.MAP_ITERATION_ABORTED,
                            previousEventId,
                            iteration(EventType.MAP_ITERATION_ABORTED, index));
            strand.abort(previousEventId);
        });
    }

    /**
     * Iterations that end at once make room for others while this loop runs; the flag keeps them from starting those
     * themselves, on an ever deeper stack.
     */
    private void startAsManyAsAllowed() {
        if (starting) {
            return;
        }
        starting = true;
        try {
            while (!ended && startedCount < items.count() && branches.countUnderway() < concurrency) {
                startRound();
            }
        } finally {
            starting = false;
        }
    }

    /** The service announces all iterations for which there is room before any of them runs. */
    private void startRound() {
        List<Iteration> round = new ArrayList<>();
        while (startedCount < items.count() && branches.countUnderway() < concurrency) {
            Iteration iteration = new Iteration(startedCount++);
            branches.started(iteration.index, iteration.strand);
            round.add(iteration);
        }
        round.forEach(Iteration::start);
    }

    private void succeed() {
        ended = true;
        visit.strand().recordAside(EventType.MAP_STATE_SUCCEEDED, EventDetails.NONE);
        visit.guard(() -> {
            Payload result = visit.limit(branches.result(), visit.name());
            visit.leave(map.effects(), result.value(), result, map.next());
        });
    }

    private EventDetails iteration(EventType type, int index) {
        return Details.mapIteration(type, visit.name(), index);
    }

    private final class Iteration implements Strand.Owner {
        private final int index;
        private final Strand strand;

        Iteration(int index) {
            this.index = index;
            long started = visit.run()
                    .record(
                            EventType.MAP_ITERATION_STARTED,
                            eventBeforeNext,
                            iteration(EventType.MAP_ITERATION_STARTED, index));
            strand = new Strand(
                    visit.run(),
                    map.program(),
                    visit.strand().scope().inner(),
                    Optional.of(items.context(index)),
                    started,
                    this);
        }

        /** An iteration that fails at once keeps the later ones from starting. */
        void start() {
            if (branches.isUnderway(index)) {
                visit.guard(() -> strand.start(items.input(index)));
            }
        }

        @Override
        public void succeeded(Strand ended, Payload output) {
            branches.succeeded(index, output);
            eventBeforeNext = strand.lastEventId();
            long succeeded = strand.recordAside(
                    EventType.MAP_ITERATION_SUCCEEDED, iteration(EventType.MAP_ITERATION_SUCCEEDED, index));
            if (branches.isComplete()) {
                visit.strand().continueAfter(succeeded);
                succeed();
            } else {
                startAsManyAsAllowed();
            }
        }

        @Override
        public void failed(Strand ended, Failure failure) {
            long failedEventId = strand.lastEventId();
            branches.failed(index, strand);
            strand.recordAside(EventType.MAP_ITERATION_FAILED, iteration(EventType.MAP_ITERATION_FAILED, index));
            strand.abortAfterFailure(failedEventId);
            recordAborted(failedEventId);
            visit.strand().continueAfter(failedEventId);
            visit.fail(failure);
        }
    }
}
