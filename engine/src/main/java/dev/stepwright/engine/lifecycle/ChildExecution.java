package dev.stepwright.engine.lifecycle;

import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.journal.Line;
import dev.stepwright.engine.journal.Recorder;
import dev.stepwright.engine.journal.Source;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Program;
import java.util.List;
import java.util.function.Consumer;

/**
 * A child execution as the execution with the Map Run hears of it: when it has ended. It has a journal of its own, and
 * while its parent is repeated it is repeated first, as far as its next redrive, whatever the parent has heard of it.
 *
 * @param start begins it, or lets it go on
 */
record ChildExecution(RunningExecution execution, Runnable start, Consumer<ExecutionStatus> whenEnded)
        implements Source {

    /** @param journal the name of its journal */
    static ChildExecution started(
            MapRunSurroundings parent,
            StartRequest request,
            Payload input,
            Program program,
            Quotas quotas,
            String journal,
            Consumer<ExecutionStatus> whenEnded) {
        Recorder.Child kept = parent.recorder().child(journal);
        RunningExecution execution = RunningExecution.of(
                parent.ports(), request, input, quotas, kept.journal(), kept.recording(), event -> {});
        if (kept.recording().isEmpty()) {
            Runnable start = () -> {
                execution.prepare(program);
                execution.begin();
            };
            return new ChildExecution(execution, start, whenEnded);
        }
        execution.repeatUntilRedrive(program);
        return new ChildExecution(execution, execution::goOn, whenEnded);
    }

    /** One that goes on from where it ended. */
    static ChildExecution redriven(RunningExecution execution, Consumer<ExecutionStatus> whenEnded) {
        boolean repeated = execution.repeatRedrive();
        return new ChildExecution(execution, repeated ? execution::goOn : execution::redriveNow, whenEnded);
    }

    @Override
    public void begin(Line line) {
        start.run();
        execution
                .outcome()
                .thenAccept(outcome -> line.sayAtLast(List.of(outcome.status().name())));
    }

    @Override
    public void hear(List<String> said) {
        whenEnded.accept(ExecutionStatus.valueOf(said.get(0)));
    }
}
