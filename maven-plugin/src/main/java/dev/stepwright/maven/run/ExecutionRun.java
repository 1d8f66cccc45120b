package dev.stepwright.maven.run;

import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.ExecutionOutcome;
import dev.stepwright.engine.execution.ExecutionOutcome.Aborted;
import dev.stepwright.engine.execution.ExecutionOutcome.Failed;
import dev.stepwright.engine.execution.ExecutionOutcome.Succeeded;
import dev.stepwright.engine.execution.ExecutionOutcome.TimedOut;
import dev.stepwright.local.LocalCloud;
import dev.stepwright.maven.NextSteps;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Runs one execution to its end: the output is logged, a failure fails the build. */
public final class ExecutionRun {

    private final Log log;
    private final SourceMaps sources;

    public ExecutionRun(Log log, SourceMaps sources) {
        this.log = log;
        this.sources = sources;
    }

    public void run(LocalCloud cloud, String workflow, String input) throws MojoFailureException {
        Execution execution = cloud.startExecution(workflow, Optional.empty(), input);
        ExecutionOutcome outcome = execution.outcome().toCompletableFuture().join();
        List<String> failure = outcome.accept(new FailureReport(place(workflow, execution)));
        if (!failure.isEmpty()) {
            failure.forEach(log::error);
            throw new MojoFailureException(NextSteps.lookAtExecution(workflow, failure.get(0)));
        }
        log.info("");
        log.info("Output of " + workflow + ":");
        execution.output().map(ReadableJson::of).stream().flatMap(String::lines).forEach(log::info);
    }

    private Optional<String> place(String workflow, Execution execution) {
        return FailingState.of(execution.history()).map(state -> sources.place(workflow, state));
    }

    /** The lines about an execution that did not succeed; none for one that did. */
    private record FailureReport(Optional<String> place) implements ExecutionOutcome.Visitor<List<String>> {

        @Override
        public List<String> visitSucceeded(Succeeded outcome) {
            return List.of();
        }

        @Override
        public List<String> visitFailed(Failed outcome) {
            return FailureText.of("FAILED", outcome.error(), outcome.cause(), place);
        }

        @Override
        public List<String> visitTimedOut(TimedOut outcome) {
            return FailureText.of("TIMED_OUT", Optional.of("States.Timeout"), Optional.empty(), place);
        }

        @Override
        public List<String> visitAborted(Aborted outcome) {
            return FailureText.of("ABORTED", outcome.error(), outcome.cause(), place);
        }
    }
}
