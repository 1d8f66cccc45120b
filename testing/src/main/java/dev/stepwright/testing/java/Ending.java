package dev.stepwright.testing.java;

import dev.stepwright.testing.workflow.Answer;
import dev.stepwright.testing.workflow.JavaStep;
import org.jspecify.annotations.Nullable;

/** Ends a call of a step in Java as a stand-in says. */
record Ending(JavaStep step) implements Answer.Visitor<Ending.Of> {

    /** What the caller sees. */
    @FunctionalInterface
    interface Of {
        @Nullable
        Object get() throws Throwable;
    }

    @Override
    public Of returned(Answer.Returned answer) {
        return () -> step.result(answer.json());
    }

    @Override
    public Of threw(Answer.Threw answer) {
        return () -> {
            throw answer.thrown();
        };
    }

    /** An exception of that name, if there is one that takes a message, so that the workflow can catch it. */
    @Override
    public Of failed(Answer.Failed answer) {
        return () -> {
            throw exception(answer);
        };
    }

    private Throwable exception(Answer.Failed answer) {
        ClassLoader loader = step.method().getDeclaringClass().getClassLoader();
        try {
            return Class.forName(answer.error(), true, loader)
                    .asSubclass(Throwable.class)
                    .getConstructor(String.class)
                    .newInstance(answer.cause());
        } catch (ReflectiveOperationException | ClassCastException e) {
            return new StepFailedException(answer.error(), answer.cause());
        }
    }
}
