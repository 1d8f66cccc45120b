package dev.stepwright.engine.state.branch;

import dev.stepwright.engine.history.EventDetails;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Activity;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.Strand;
import dev.stepwright.engine.run.Visit;
import java.util.List;

/** The branches of one attempt of a Parallel. */
final class ParallelBranches implements Activity {

    private final ParallelExecutor parallel;
    private final Visit visit;
    private final Payload input;
    private final Branches branches;

    ParallelBranches(ParallelExecutor parallel, Visit visit, Payload input) {
        this.parallel = parallel;
        this.visit = visit;
        this.input = input;
        branches = new Branches(parallel.programs().size());
    }

    /** @param startedEventId the event that the branches follow */
    void start(long startedEventId) {
        visit.busyWith(this);
        for (int index = 0; index < parallel.programs().size(); index++) {
            branches.started(
                    index,
                    new Strand(
                            visit.run(),
                            parallel.programs().get(index),
                            visit.strand().scope().inner(),
                            visit.strand().mapItem(),
                            startedEventId,
                            new Branch(index)));
        }
        List.copyOf(branches.underway().values()).forEach(this::startUnlessAborted);
    }

    /** A branch that fails at once keeps the later ones from starting. */
    private void startUnlessAborted(Strand strand) {
        if (branches.underway().containsValue(strand)) {
            strand.start(input);
        }
    }

    @Override
    public boolean resume() {
        if (branches.isComplete()) {
            succeed();
        } else {
            branches.resume(index -> input);
        }
        return true;
    }

    @Override
    public void cancel() {
        branches.stop();
    }

    @Override
    public void recordAborted(long previousEventId) {
        branches.recordAborted(previousEventId);
    }

    private void succeed() {
        visit.strand().recordAside(EventType.PARALLEL_STATE_SUCCEEDED, EventDetails.NONE);
        visit.guard(() -> {
            Payload result = visit.limit(branches.result(), visit.name());
            visit.leave(parallel.effects(), result.value(), result, parallel.next());
        });
    }

    private final class Branch implements Strand.Owner {
        private final int index;

        Branch(int index) {
            this.index = index;
        }

        @Override
        public void succeeded(Strand strand, Payload output) {
            branches.succeeded(index, output);
            if (branches.isComplete()) {
                visit.strand().continueAfter(strand.lastEventId());
                succeed();
            }
        }

        @Override
        public void failed(Strand strand, Failure failure) {
            long failedEventId = strand.lastEventId();
            branches.failed(index, strand);
            strand.abortAfterFailure(failedEventId);
            branches.recordAborted(failedEventId);
            visit.strand().continueAfter(failedEventId);
            visit.fail(failure);
        }
    }
}
