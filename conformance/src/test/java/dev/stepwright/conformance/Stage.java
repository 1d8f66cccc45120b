package dev.stepwright.conformance;

import dev.stepwright.engine.jsonata.evaluation.Evaluation;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Makes the object that a workflow is called on as plain Java. */
public interface Stage {

    /** @param recorder to be told of each step call, with the step's name and the arguments, before it is made */
    Object create(Class<?> owner, JavaClasses classes, BiConsumer<String, Object[]> recorder)
            throws ReflectiveOperationException;

    /** Is called before the workflow runs as a state machine. */
    default void prepare() {}

    /** Is told of each expression that a state machine evaluates, if it wants to know. */
    default Optional<Consumer<Evaluation>> evaluations() {
        return Optional.empty();
    }
}
