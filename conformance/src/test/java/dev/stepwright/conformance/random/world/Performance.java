package dev.stepwright.conformance.random.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.stepwright.conformance.JavaClasses;
import dev.stepwright.conformance.Json;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One run of a program with a script. */
public final class Performance {

    private final Script script;
    private final JavaClasses classes;
    private final BiConsumer<String, Object[]> recorder;
    private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
    private volatile boolean atEdge;

    /**
     * @param classes what the program was loaded with
     * @param recorder is told of each call before it is answered
     */
    public Performance(Script script, JavaClasses classes, BiConsumer<String, Object[]> recorder) {
        this.script = script;
        this.classes = classes;
        this.recorder = recorder;
    }

    /** Notes that the run came to an edge where Java and states are documented to differ. */
    void atEdge() {
        atEdge = true;
    }

    /** Whether the run came to an edge where Java and states are documented to differ. */
    public boolean cameToEdge() {
        return atEdge;
    }

    @Nullable
    Object answer(String name, @Nullable Object[] arguments) throws Exception {
        recorder.accept(name, arguments);
        StepDeclaration step = script.step(name);
        Answer answer = script.answer(step, call(step, arguments));
        if (answer instanceof Answer.Throws failure) {
            throw exception(failure);
        }
        JsonNode value = ((Answer.Returns) answer).value();
        ObjectMapper mapper = classes.mapper();
        return step.result().isEmpty()
                ? null
                : mapper.convertValue(value, mapper.constructType(method(name).getGenericReturnType()));
    }

    private String call(StepDeclaration step, @Nullable Object[] arguments) {
        if (!step.pure()) {
            int number = calls.computeIfAbsent(step.name(), key -> new AtomicInteger())
                    .incrementAndGet();
            return String.valueOf(number);
        }
        Type[] types = method(step.name()).getGenericParameterTypes();
        ArrayNode payload = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < types.length; i++) {
            payload.add(Json.of(arguments[i], types[i], classes.mapper()));
        }
        return Json.canonical(payload);
    }

    private Method method(String step) {
        return Arrays.stream(classes.load(World.CLASS).getDeclaredMethods())
                .filter(method -> method.getName().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private Exception exception(Answer.Throws failure) {
        try {
            Class<?> type = classes.load(failure.exceptionClass());
            Constructor<?> constructor = Arrays.stream(type.getConstructors())
                    .filter(candidate ->
                            candidate.getParameterCount() == failure.arguments().size())
                    .filter(candidate -> !List.of(candidate.getParameterTypes()).contains(Throwable.class))
                    .findFirst()
                    .orElseThrow();
            Object[] arguments = new Object[constructor.getParameterCount()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = classes.mapper()
                        .convertValue(failure.arguments().get(i), constructor.getParameterTypes()[i]);
            }
            return (Exception) constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
