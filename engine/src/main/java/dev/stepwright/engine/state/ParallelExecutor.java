package dev.stepwright.engine.state;

import dev.stepwright.engine.history.EventDetails;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Effects;
import dev.stepwright.engine.run.ErrorPolicy;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.Program;
import dev.stepwright.engine.run.StateEvents;
import dev.stepwright.engine.run.StateExecutor;
import dev.stepwright.engine.run.Strand;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.template.Template;
import java.util.List;
import java.util.Optional;

/** Parallel: the first branch that fails aborts the others and gives the state its error. */
record ParallelExecutor(
        Optional<Template> arguments,
        List<Program> programs,
        ErrorPolicy errorPolicy,
        Effects effects,
        Optional<String> next)
        implements StateExecutor {

    private static final StateEvents EVENTS = StateEvents.of(
                    EventType.PARALLEL_STATE_ENTERED, EventType.PARALLEL_STATE_EXITED)
            .withAborted(EventType.PARALLEL_STATE_ABORTED)
            .withFailed(EventType.PARALLEL_STATE_FAILED);

    @Override
    public StateEvents events() {
        return EVENTS;
    }

    @Override
    public boolean isRetriable() {
        return true;
    }

    @Override
    public void start(Visit visit) {
        Payload input = arguments
                .map(template -> visit.limit(Payload.of(visit.evaluate(template)), visit.name()))
                .orElse(visit.input());
        long started = visit.record(EventType.PARALLEL_STATE_STARTED, EventDetails.NONE);
        Branches branches = new Branches(programs.size());
        visit.busyWith(branches);
        for (int index = 0; index < programs.size(); index++) {
            Strand strand = new Strand(
                    visit.run(),
                    programs.get(index),
                    visit.strand().scope().inner(),
                    visit.strand().mapItem(),
                    started,
                    new Branch(visit, branches, index));
            branches.started(index, strand);
        }
        List.copyOf(branches.underway().values()).forEach(strand -> startUnlessAborted(branches, strand, input));
    }

    /** A branch that fails at once keeps the later ones from starting. */
    private static void startUnlessAborted(Branches branches, Strand strand, Payload input) {
        if (branches.underway().containsValue(strand)) {
            strand.start(input);
        }
    }

    private final class Branch implements Strand.Owner {
        private final Visit visit;
        private final Branches branches;
        private final int index;

        Branch(Visit visit, Branches branches, int index) {
            this.visit = visit;
            this.branches = branches;
            this.index = index;
        }

        @Override
        public void succeeded(Strand strand, Payload output) {
            branches.succeeded(index, output);
            if (branches.isComplete()) {
                visit.strand().continueAfter(strand.lastEventId());
                visit.strand().recordAside(EventType.PARALLEL_STATE_SUCCEEDED, EventDetails.NONE);
                visit.guard(() -> finish(branches));
            }
        }

        private void finish(Branches finished) {
            Payload result = visit.limit(finished.result(), visit.name());
            visit.leave(effects, result.value(), result, next);
        }

        @Override
        public void failed(Strand strand, Failure failure) {
            long failedEventId = strand.lastEventId();
            branches.failed(index);
            strand.abortAfterFailure(failedEventId);
            branches.recordAborted(failedEventId);
            visit.strand().continueAfter(failedEventId);
            visit.fail(failure);
        }
    }
}
