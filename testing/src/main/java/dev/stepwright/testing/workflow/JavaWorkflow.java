package dev.stepwright.testing.workflow;

import dev.stepwright.manifest.WorkflowEntry;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The method that a definition was generated from.
 *
 * @param steps those that the definition calls
 */
public record JavaWorkflow(WorkflowEntry entry, Method method, List<JavaStep> steps) {

    public JavaWorkflow {
        steps = List.copyOf(steps);
    }

    /** The type of the input; of a workflow that takes none, anything. */
    public Type inputType() {
        return method.getParameterCount() == 0 ? Object.class : method.getGenericParameterTypes()[0];
    }

    public Type outputType() {
        return method.getGenericReturnType();
    }

    /** The step that a function of the definition runs. */
    public Optional<JavaStep> stepOfFunction(String placeholder) {
        return steps.stream()
                .filter(step -> step.placeholder().equals(placeholder))
                .findFirst();
    }

    /** The step that a method belongs to. */
    public Optional<JavaStep> stepOfMethod(Method called) {
        return steps.stream().filter(step -> step.method().equals(called)).findFirst();
    }

    /**
     * @param name of the step's method or of its function
     * @throws IllegalArgumentException with the names that there are
     */
    public JavaStep step(String name) {
        return steps.stream()
                .filter(step -> step.isCalled(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The workflow %s calls no step %s; it calls %s.".formatted(entry.name(), name, names())));
    }

    private String names() {
        return steps.stream().map(JavaStep::name).collect(Collectors.joining(", "));
    }
}
