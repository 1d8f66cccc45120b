package dev.stepwright.testing.java;

import dev.stepwright.testing.workflow.Answer;
import dev.stepwright.testing.workflow.JavaStep;
import dev.stepwright.testing.workflow.JavaWorkflow;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Receives the calls of an object's steps, writes them down and answers them. Branches call from threads of their own.
 *
 * @param original where a step runs that has no stand-in; what it calls there is its own affair
 * @param calls a list that is safe for several threads
 */
record StepCalls(JavaWorkflow workflow, Object original, StandIns standIns, List<Call> calls)
        implements InvocationHandler {

    @Override
    public @Nullable Object invoke(Object workflows, Method method, Object @Nullable [] given) throws Throwable {
        JavaStep step = workflow.stepOfMethod(method).orElseThrow();
        @Nullable Object[] arguments = given == null ? new Object[0] : given;
        String payload = step.payload(arguments);
        Attempts attempts = new Attempts(step.retriers());
        while (true) {
            calls.add(new Call(step.name(), payload));
            try {
                return call(step, payload, arguments);
            } catch (Throwable thrown) {
                if (!attempts.anotherAfter(StepFailedException.errorOf(thrown))) {
                    throw thrown;
                }
            }
        }
    }

    private @Nullable Object call(JavaStep step, String payload, @Nullable Object[] arguments) throws Throwable {
        Optional<Answer> answer = standIns.answer(step, payload);
        if (answer.isPresent()) {
            return answer.get().accept(new Ending(step)).get();
        }
        try {
            return step.method().invoke(original, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
