package dev.stepwright.testing.workflow;

import dev.stepwright.engine.StateMachine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a test runs.
 *
 * @param name as messages call it, and as the machine is called in its context object
 * @param sources the lines that the states come from; empty for a definition that others wrote
 * @param java what the definition was generated from
 */
public record Subject(String name, StateMachine machine, SourceMap sources, Optional<JavaWorkflow> java) {

    /**
     * How the calls of a step or task name it.
     *
     * @throws IllegalArgumentException when the workflow calls no such step
     */
    public String callee(String name) {
        return java.map(workflow -> workflow.step(name).name())
                .orElseGet(() -> Callee.of(name).shortest());
    }

    /** What is sent for these arguments, as JSON. */
    public String payload(String name, @Nullable Object... arguments) {
        if (java.isPresent()) {
            return java.get().step(name).payload(arguments);
        }
        if (arguments.length != 1) {
            throw new IllegalArgumentException("A task of " + this.name + " takes one payload.");
        }
        return Wire.write(arguments[0]);
    }

    /** Every Task state, those of branches and iterations included. */
    public List<Task> tasks() {
        return Tasks.of(machine.definition());
    }

    /**
     * Refuses a name that no task answers to; the name of a function may be computed, so an ARN is taken as it is.
     *
     * @throws IllegalArgumentException with the names that there are
     */
    public void requireTask(String name) {
        boolean known = tasks().stream().anyMatch(task -> task.answersTo(name));
        if (!known && !name.startsWith("arn:")) {
            String names = tasks().stream().map(Task::state).distinct().collect(Collectors.joining(", "));
            throw new IllegalArgumentException(
                    "No task of " + this.name + " is called " + name + "; its Task states are " + names + ".");
        }
    }
}
