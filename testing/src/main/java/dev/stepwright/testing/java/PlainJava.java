package dev.stepwright.testing.java;

import dev.stepwright.ExecutionContext;
import dev.stepwright.Simulation;
import dev.stepwright.testing.workflow.JavaWorkflow;
import dev.stepwright.testing.workflow.Wire;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of a workflow's method: the specification of its state machine. */
public record PlainJava(Outcome outcome, List<Call> calls) {

    public PlainJava {
        calls = List.copyOf(calls);
    }

    /**
     * Calls the method.
     *
     * @param execution the one that it takes itself for
     */
    public static PlainJava run(JavaWorkflow workflow, String input, StandIns standIns, ExecutionContext execution) {
        List<Call> calls = Collections.synchronizedList(new ArrayList<>());
        Outcome outcome = outcome(workflow, input, new SeenObject(workflow, standIns, calls), execution);
        return new PlainJava(outcome, calls);
    }

    private static Outcome outcome(JavaWorkflow workflow, String input, SeenObject seen, ExecutionContext execution) {
        try {
            Object workflows = seen.create();
            Object result = Simulation.run(execution, () -> call(workflow.method(), workflows, workflow, input));
            return new Outcome.Returned(Wire.write(result, workflow.outputType()));
        } catch (InvocationTargetException e) {
            return new Outcome.Failed(StepFailedException.errorOf(e.getCause()));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(workflow.method() + " cannot be called: " + e, e);
        }
    }

    private static @Nullable Object call(Method method, Object workflows, JavaWorkflow workflow, String input)
            throws ReflectiveOperationException {
        return method.getParameterCount() == 0
                ? method.invoke(workflows)
                : method.invoke(workflows, Wire.<Object>read(input, workflow.inputType()));
    }
}
