package dev.stepwright.testing;

import dev.stepwright.testing.workflow.JavaWorkflow;
import dev.stepwright.testing.workflow.Subject;
import dev.stepwright.testing.workflow.Wire;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the workflow under test; each test has one of its own. */
public final class WorkflowRunner {

    private static final String EMPTY = "{}";

    private final Subject subject;
    private final Map<String, StandIn> standIns = new HashMap<>();
    private Instant start = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    WorkflowRunner(Subject subject) {
        this.subject = subject;
    }

    /**
     * What is to be done in place of a step, from the next run on.
     *
     * @param name of the step's method or of its function
     * @return a new stand-in, which replaces an earlier one
     */
    public StandIn step(String name) {
        JavaWorkflow workflow = subject.java()
                .orElseThrow(() -> new IllegalStateException(
                        "The steps of a definition that was not generated are not known; use task(\"" + name + "\")."));
        return standIn(workflow.step(name).placeholder());
    }

    /**
     * What is to be done in place of a task, from the next run on.
     *
     * @param name of the Task state, or the ARN of the function or activity, or the function's name as the definition
     *     has it; a stand-in for the state goes before others
     * @return a new stand-in, which replaces an earlier one
     */
    public StandIn task(String name) {
        subject.requireTask(name);
        return standIn(name);
    }

    private StandIn standIn(String key) {
        StandIn standIn = new StandIn();
        standIns.put(key, standIn);
        return standIn;
    }

    /** Lets the executions begin at an instant instead of now. */
    public WorkflowRunner startingAt(Instant instant) {
        start = instant;
        return this;
    }

    /** Runs an execution whose input has no members to its end. */
    public Run run() {
        return runJson(EMPTY);
    }

    /** Runs an execution to its end, or to where only the test can lead it on. */
    public Run run(@Nullable Object input) {
        return runJson(json(input));
    }

    /** Runs an execution to its end, or to where only the test can lead it on. */
    public Run runJson(String input) {
        return startJson(input).advanceToEnd();
    }

    /** Starts an execution, and stops where nothing happens before time has passed. */
    public Run start(@Nullable Object input) {
        return startJson(json(input));
    }

    /** Starts an execution, and stops where nothing happens before time has passed. */
    public Run startJson(String input) {
        return new Run(subject, Map.copyOf(standIns), Wire.tree(input).toString(), start);
    }

    private String json(@Nullable Object input) {
        Type type = subject.java().<Type>map(JavaWorkflow::inputType).orElse(Object.class);
        return type == Object.class ? Wire.write(input) : Wire.write(input, type);
    }
}
