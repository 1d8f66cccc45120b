package dev.stepwright.testing;

import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.testing.report.Durations;
import dev.stepwright.testing.report.Visit;
import dev.stepwright.testing.workflow.JavaWorkflow;
import dev.stepwright.testing.workflow.Wire;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** What can be required of a run; what fails shows what happened, state by state. */
public final class RunAssert extends AbstractAssert<RunAssert, Run> {

    RunAssert(Run run) {
        super(run, RunAssert.class);
    }

    public RunAssert succeeded() {
        return require(actual.status() == ExecutionStatus.SUCCEEDED, "to succeed");
    }

    public RunAssert failed() {
        return require(actual.status() == ExecutionStatus.FAILED, "to fail");
    }

    /** Failed with the error of this name. */
    public RunAssert failed(String error) {
        return require(
                actual.status() == ExecutionStatus.FAILED && actual.error().equals(Optional.of(error)),
                "to fail with " + error);
    }

    /** Failed with an exception of exactly this class. */
    public RunAssert failed(Class<? extends Throwable> exception) {
        return failed(exception.getName());
    }

    /** Failed with this message: of an exception, or else the cause. */
    public RunAssert withMessage(String message) {
        return require(actual.message().equals(Optional.of(message)), "to fail with the message \"" + message + "\"");
    }

    public RunAssert timedOut() {
        return require(actual.status() == ExecutionStatus.TIMED_OUT, "to time out");
    }

    /** Succeeded with a value, compared as JSON. */
    public RunAssert hasOutput(@Nullable Object expected) {
        Type type = actual.subject().java().<Type>map(JavaWorkflow::outputType).orElse(Object.class);
        return hasOutputJson(type == Object.class ? Wire.write(expected) : Wire.write(expected, type));
    }

    /** Succeeded with a value; spaces, the order of members and the form of numbers make no difference. */
    public RunAssert hasOutputJson(String expected) {
        succeeded();
        return require(
                Wire.same(expected, actual.outputJson()),
                "to have the output " + expected + ",\n  but it was " + actual.outputJson());
    }

    /** Entered these states in this order; others may have come before, between and after. */
    public RunAssert visited(String... states) {
        List<String> wanted = Arrays.asList(states);
        int found = 0;
        for (String state : actual.states()) {
            found += found < wanted.size() && state.equals(wanted.get(found)) ? 1 : 0;
        }
        return require(found == wanted.size(), "to visit " + String.join(", ", wanted) + " in this order");
    }

    /** Entered these states in this order and no others. */
    public RunAssert visitedExactly(String... states) {
        List<String> wanted = Arrays.asList(states);
        return require(
                actual.states().equals(wanted),
                "to visit " + String.join(", ", wanted) + ",\n  but it visited " + String.join(", ", actual.states()));
    }

    public RunAssert didNotVisit(String... states) {
        List<String> visited = actual.states();
        return require(Arrays.stream(states).noneMatch(visited::contains), "not to visit " + String.join(", ", states));
    }

    /** Is in this state, and has not left it. */
    public RunAssert isWaitingIn(String state) {
        boolean waiting = actual.status() == ExecutionStatus.RUNNING
                && actual.visits().all().stream()
                        .filter(visit -> visit.left().isEmpty())
                        .map(Visit::state)
                        .anyMatch(state::equals);
        return require(waiting, "to be waiting in " + state);
    }

    /** Called a step at least once. */
    public RunAssert called(String step) {
        return require(!calls(step).isEmpty(), "to call " + step);
    }

    /** Called a step with these arguments at least once, compared as JSON. */
    public RunAssert called(String step, @Nullable Object... arguments) {
        List<StepCall> calls = calls(step);
        String payload = actual.subject().payload(step, arguments);
        return require(
                calls.stream().anyMatch(call -> Wire.same(payload, call.json())),
                "to call " + step + " with " + payload + ",\n  but it made these calls: " + calls);
    }

    public RunAssert calledTimes(String step, int number) {
        int calls = calls(step).size();
        return require(calls == number, "to call %s %d times, but it did %d times".formatted(step, number, calls));
    }

    public RunAssert didNotCall(String step) {
        return require(calls(step).isEmpty(), "not to call " + step);
    }

    /** Would be billed so many state transitions. */
    public RunAssert hasTransitions(int number) {
        return require(
                actual.transitions() == number,
                "to have %d transitions, but it had %d".formatted(number, actual.transitions()));
    }

    /** So much virtual time has passed since the start. */
    public RunAssert took(Duration duration) {
        return requireDuration(actual.elapsed(), duration, "to take ");
    }

    /** So much virtual time was spent in Wait states. */
    public RunAssert waited(Duration duration) {
        return requireDuration(actual.waited(), duration, "to wait ");
    }

    /**
     * The workflow run as plain Java, on the same input and with the same stand-ins, ends alike and calls the same
     * steps.
     */
    public RunAssert agreesWithJava() {
        Optional<String> objection = new BothWays(actual).objection();
        return require(objection.isEmpty(), "to agree with Java: " + objection.orElse(""));
    }

    private List<StepCall> calls(String step) {
        isNotNull();
        return actual.calls(step);
    }

    private RunAssert requireDuration(Duration actualDuration, Duration expected, String verb) {
        return require(
                actualDuration.equals(expected),
                verb + Durations.text(expected) + ", but it was " + Durations.text(actualDuration));
    }

    private RunAssert require(boolean holds, String expectation) {
        isNotNull();
        if (!holds) {
            failWithMessage(
                    "%s", "Expected " + actual.subject().name() + " " + expectation + "\n\n" + actual.toString());
        }
        return this;
    }
}
