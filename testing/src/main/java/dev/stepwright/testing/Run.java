package dev.stepwright.testing;

import dev.stepwright.ExecutionContext;
import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.history.HistoryEvent;
import dev.stepwright.testing.report.Cause;
import dev.stepwright.testing.report.Transcript;
import dev.stepwright.testing.report.Visit;
import dev.stepwright.testing.report.Visits;
import dev.stepwright.testing.workflow.Subject;
import dev.stepwright.testing.workflow.Wire;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.AssertProvider;
import org.jspecify.annotations.Nullable;

/** One execution: how it stands, and what it did. AssertJ's {@code assertThat} of it is a {@link RunAssert}. */
public final class Run implements AssertProvider<RunAssert> {

    private static final String ARN = "arn:aws:states:us-east-1:123456789012:";

    private final Subject subject;
    private final Map<String, StandIn> standIns;
    private final Script script;
    private final TestClock clock;
    private final Session session;
    private final Instant start;
    private final Execution execution;

    Run(Subject subject, Map<String, StandIn> standIns, String input, Instant start) {
        this.subject = subject;
        this.standIns = standIns;
        script = new Script(standIns);
        this.start = start;
        clock = new TestClock(start);
        session = new Session(subject, script, clock);
        ExecutionContext context = context();
        execution = session.start(new StartRequest(
                context.executionId(),
                context.executionName(),
                context.stateMachineId(),
                context.stateMachineName(),
                "arn:aws:iam::123456789012:role/" + context.stateMachineName(),
                input));
        advance(Duration.ZERO);
    }

    /** Lets so much time pass. */
    public Run advance(Duration duration) {
        clock.advance(duration);
        script.throwDefect();
        return this;
    }

    /** Lets time pass until the execution ends, or only the test can lead it on. */
    public Run advanceToEnd() {
        while (status() == ExecutionStatus.RUNNING && clock.moveToNextAlarm()) {
            script.throwDefect();
        }
        script.throwDefect();
        return this;
    }

    /** Stops the execution. */
    public Run stop() {
        execution.stop(Optional.empty(), Optional.empty());
        return this;
    }

    /**
     * A task that waits to be answered by the test, the one that has waited longest.
     *
     * @param name of its state, function or activity
     */
    public OpenTask task(String name) {
        return session.openTasks().stream()
                .filter(task ->
                        task.call().state().equals(name) || task.call().step().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task " + name + " waits to be answered.\n" + this));
    }

    public ExecutionStatus status() {
        return execution.status();
    }

    /** The output, read as a type. */
    public <T> @Nullable T output(Class<T> type) {
        return Wire.read(outputJson(), type);
    }

    /** The output as JSON. */
    public String outputJson() {
        return execution.output().orElseThrow(() -> new AssertionError("There is no output: " + this));
    }

    /** The name of the error, if the execution failed with one. */
    public Optional<String> error() {
        return execution.error();
    }

    /** What the execution's failure tells beside its name; of a step that threw, the JSON that Lambda makes of it. */
    public Optional<String> cause() {
        return execution.cause();
    }

    /** The cause, or the exception's message that is in it. */
    public Optional<String> message() {
        return cause().map(Cause::message);
    }

    /** The names of the states in the order in which they were entered. */
    public List<String> states() {
        return visits().all().stream().map(Visit::state).toList();
    }

    /** All calls in their order; each attempt is one. */
    public List<StepCall> calls() {
        return session.calls();
    }

    /** @param step the name of the step's method or function; of other tasks, of the function, or the resource */
    public List<StepCall> calls(String step) {
        String name = subject.callee(step);
        return calls().stream().filter(call -> call.step().equals(name)).toList();
    }

    /** How many state transitions the service would bill. */
    public int transitions() {
        return visits().transitions();
    }

    /** The time from the start to the end, or to now while the execution runs. */
    public Duration elapsed() {
        return Duration.between(execution.startDate(), execution.stopDate().orElse(time()));
    }

    /** The time spent in Wait states. */
    public Duration waited() {
        return visits().waited(time());
    }

    /** The virtual time. */
    public Instant time() {
        return clock.now();
    }

    /** The events so far, as the service would record them. */
    public List<HistoryEvent> history() {
        return execution.history();
    }

    @Override
    public RunAssert assertThat() {
        return new RunAssert(this);
    }

    /** How it stands and what it did, state by state. */
    @Override
    public String toString() {
        String failure = error().isEmpty() && cause().isEmpty() ? "" : " with " + Cause.of(error(), cause());
        return subject.name() + " " + status() + failure + "\n" + Transcript.of(history(), subject.sources());
    }

    Visits visits() {
        return Visits.of(history());
    }

    Subject subject() {
        return subject;
    }

    Map<String, StandIn> standIns() {
        return standIns;
    }

    String input() {
        return execution.input();
    }

    /** The execution that the workflow takes itself for. */
    ExecutionContext context() {
        String machine = subject.name();
        return new ExecutionContext(
                ARN + "execution:" + machine + ":test", "test", start, ARN + "stateMachine:" + machine, machine);
    }
}
