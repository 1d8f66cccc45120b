package dev.stepwright.testing.workflow;

import dev.stepwright.engine.StateMachine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a test runs.
 *
 * @param name as messages call it, and as the machine is called in its context object
 * @param sources the lines that the states come from; empty for a definition that others wrote
 * @param java what the definition was generated from
 */
public record Subject(String name, StateMachine machine, SourceMap sources, Optional<JavaWorkflow> java) {

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
