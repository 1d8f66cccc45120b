package dev.stepwright.conformance.codec;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.stepwright.conformance.JavaClasses;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A step made of a {@link StepSource}, and its handler. */
final class EchoStep {

    private final Field given;
    private final Field answer;
    private final RequestStreamHandler handler;

    EchoStep(String name, JavaClasses classes) {
        Class<?> step = classes.load("codecs." + name);
        try {
            this.given = step.getField("given");
            this.answer = step.getField("answer");
            this.handler = (RequestStreamHandler) classes.load("codecs." + name + "RunHandler")
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    Type type() {
        return answer.getGenericType();
    }

    /** What the handler makes of JSON. */
    @Nullable
    Object read(String json) {
        call(json);
        return get(given);
    }

    /** The JSON that the handler makes of a value. */
    String write(@Nullable Object value) {
        try {
            answer.set(null, value);
            return call("null");
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private String call(String json) {
        byte[] payload = ("{\"value\":" + json + "}").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        try {
            handler.handleRequest(new ByteArrayInputStream(payload), result, null);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return result.toString(StandardCharsets.UTF_8);
    }

    private static @Nullable Object get(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
