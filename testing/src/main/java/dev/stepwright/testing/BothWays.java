package dev.stepwright.testing;

import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.testing.java.Agreement;
import dev.stepwright.testing.java.Call;
import dev.stepwright.testing.java.Outcome;
import dev.stepwright.testing.java.PlainJava;
import dev.stepwright.testing.java.StandIns;
import dev.stepwright.testing.workflow.Answer;
import dev.stepwright.testing.workflow.JavaStep;
import dev.stepwright.testing.workflow.JavaWorkflow;
import dev.stepwright.testing.workflow.Subject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Compares a run with its workflow as plain Java. */
record BothWays(Run run) {

    /** How the two differ; empty when they agree. */
    Optional<String> objection() {
        Subject subject = run.subject();
        JavaWorkflow workflow = subject.java()
                .orElseThrow(() -> new IllegalStateException(subject.name() + " was not generated from Java."));
        requireOnlySteps(workflow);
        if (run.status() == ExecutionStatus.RUNNING) {
            return Optional.of("it has not ended");
        }
        Script script = new Script(run.standIns());
        PlainJava java = PlainJava.run(workflow, run.input(), standIns(script), run.context());
        script.throwDefect();
        List<Call> calls = run.calls().stream()
                .map(call -> new Call(call.step(), call.json()))
                .toList();
        return new Agreement(workflow, run.input()).objection(java.outcome(), java.calls(), outcome(), calls);
    }

    private void requireOnlySteps(JavaWorkflow workflow) {
        run.standIns().keySet().stream()
                .filter(name -> workflow.stepOfFunction(name).isEmpty())
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalStateException(
                            "Plain Java has no states, and so no stand-in for " + name + "; use step instead of task.");
                });
    }

    private static StandIns standIns(Script script) {
        return (step, payload) -> script.next(List.of(step.placeholder()))
                .filter(turn -> !turn.isStepItself())
                .map(turn -> answer(script, turn, step, payload));
    }

    private static Answer answer(Script script, StandIn.Turn turn, JavaStep step, String payload) {
        return script.answer(
                turn, new StepCall(step.name(), "", payload, step.onlyParameter(), Duration.ZERO), step::json);
    }

    private Outcome outcome() {
        return run.status() == ExecutionStatus.SUCCEEDED
                ? new Outcome.Returned(run.outputJson())
                : new Outcome.Failed(run.error().orElse(run.status().name()));
    }
}
