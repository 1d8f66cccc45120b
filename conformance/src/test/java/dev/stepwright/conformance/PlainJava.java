package dev.stepwright.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.jspecify.annotations.Nullable;

/** Runs a workflow by calling its method: the specification. */
final class PlainJava {

    private final JavaClasses classes;
    private final CompiledExample example;
    private final Stage stage;

    PlainJava(JavaClasses classes, CompiledExample example, Stage stage) {
        this.classes = classes;
        this.example = example;
        this.stage = stage;
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
            Object instance = stage.create(owner, classes, recorder);
            Method method = classes.workflow(workflow);
            method.setAccessible(true);
            Object result = method.getParameterCount() == 0
                    ? method.invoke(instance)
                    : method.invoke(instance, argument(method, input));
            return new Run(new Returned(json(result, method.getGenericReturnType())), calls, false);
        } catch (InvocationTargetException e) {
            return new Run(new Failed(e.getCause().getClass().getName()), calls, false);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The input as the workflow's parameter took it, with all members of its type; without a parameter itself. */
    JsonNode readAndWritten(WorkflowEntry workflow, String input) {
        Method method = classes.workflow(workflow);
        return method.getParameterCount() == 0
                ? Json.read(input)
                : classes.inThread(() -> json(argument(method, input), method.getGenericParameterTypes()[0]));
    }

    private Object argument(Method method, String input) {
        ObjectMapper mapper = classes.mapper();
        return mapper.convertValue(Json.read(input), mapper.constructType(method.getGenericParameterTypes()[0]));
    }

    /** The wire format: an object with the arguments by parameter name. */
    private JsonNode payload(String step, Object[] arguments) {
        Method method = method(step);
        Type[] types = method.getGenericParameterTypes();
        ObjectNode members = classes.mapper().createObjectNode();
        for (int i = 0; i < arguments.length; i++) {
            members.set(method.getParameters()[i].getName(), json(arguments[i], types[i]));
        }
        return members;
    }

    private JsonNode json(@Nullable Object value, Type type) {
        return Json.of(value, type, classes.mapper());
    }

    private Method method(String step) {
        FunctionEntry function = example.manifest().function(step).orElseThrow();
        return java.util.Arrays.stream(classes.load(function.java().className()).getDeclaredMethods())
                .filter(method -> method.getName().equals(function.java().methodName()))
                .findFirst()
                .orElseThrow();
    }
}
