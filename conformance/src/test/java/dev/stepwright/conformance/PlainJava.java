package dev.stepwright.conformance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.conformance.Outcome.Failed;
import dev.stepwright.conformance.Outcome.Returned;
import dev.stepwright.manifest.FunctionEntry;
import dev.stepwright.manifest.WorkflowEntry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;

/** Runs a workflow by calling its method: the specification. */
final class PlainJava {

    private final JavaClasses classes;
    private final CompiledExample example;

    PlainJava(JavaClasses classes, CompiledExample example) {
        this.classes = classes;
        this.example = example;
    }

    Run run(WorkflowEntry workflow, String input) {
        return classes.inThread(() -> called(workflow, input));
    }

    private Run called(WorkflowEntry workflow, String input) {
        List<StepCall> calls = Collections.synchronizedList(new ArrayList<>());
        Class<?> owner = classes.load(workflow.java().className());
        BiConsumer<String, Object[]> recorder =
                (step, arguments) -> calls.add(new StepCall(step, payload(step, arguments)));
        try {
            Object instance = classes.load(RecordingSubclass.nameFor(owner))
                    .getConstructor(BiConsumer.class)
                    .newInstance(recorder);
            RecordedFields.replace(instance, owner, classes, recorder);
            Method method = classes.workflow(workflow);
            method.setAccessible(true);
            Object result = method.getParameterCount() == 0
                    ? method.invoke(instance)
                    : method.invoke(instance, argument(method, input));
            return new Run(new Returned(Json.of(result, method.getGenericReturnType())), calls);
        } catch (InvocationTargetException e) {
            return new Run(new Failed(e.getCause().getClass().getName()), calls);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object argument(Method method, String input) {
        return Json.MAPPER.convertValue(
                Json.read(input), Json.MAPPER.constructType(method.getGenericParameterTypes()[0]));
    }

    /** The wire format: one argument is the payload, several are an object by parameter name. */
    private String payload(String step, Object[] arguments) {
        Method method = method(step);
        Type[] types = method.getGenericParameterTypes();
        if (arguments.length == 1) {
            return Json.write(arguments[0], types[0]);
        }
        ObjectNode members = Json.MAPPER.createObjectNode();
        for (int i = 0; i < arguments.length; i++) {
            members.set(method.getParameters()[i].getName(), Json.of(arguments[i], types[i]));
        }
        return members.toString();
    }

    private Method method(String step) {
        FunctionEntry function = example.manifest().function(step).orElseThrow();
        return java.util.Arrays.stream(classes.load(function.java().className()).getDeclaredMethods())
                .filter(method -> method.getName().equals(function.java().methodName()))
                .findFirst()
                .orElseThrow();
    }
}
