package dev.stepwright.engine.state.branch;

import dev.stepwright.engine.history.EventDetails;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Effects;
import dev.stepwright.engine.run.ErrorPolicy;
import dev.stepwright.engine.run.Program;
import dev.stepwright.engine.run.StateEvents;
import dev.stepwright.engine.run.StateExecutor;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.template.Template;
import java.util.List;
import java.util.Optional;

/** Parallel: the first branch that fails aborts the others and gives the state its error. */
public record ParallelExecutor(
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
        new ParallelBranches(this, visit, input).start(started);
    }
}
