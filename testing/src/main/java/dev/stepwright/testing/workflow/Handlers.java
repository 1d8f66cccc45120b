package dev.stepwright.testing.workflow;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** The generated handlers, each made when it is first called, as an environment of Lambda does. */
public final class Handlers {

    private final Map<JavaStep, RequestStreamHandler> made = new HashMap<>();

    /** Calls a step with bytes, as Lambda does. */
    public Answer call(JavaStep step, String payload) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            handler(step)
                    .handleRequest(
                            new ByteArrayInputStream(payload.getBytes(StandardCharsets.UTF_8)),
                            output,
                            noContext(step));
        } catch (ExtensionConfigurationException e) {
            throw e;
        } catch (Throwable thrown) {
            return new Answer.Threw(thrown);
        }
        return new Answer.Returned(output.toString(StandardCharsets.UTF_8));
    }

    private RequestStreamHandler handler(JavaStep step) throws Throwable {
        RequestStreamHandler known = made.get(step);
        if (known != null) {
            return known;
        }
        RequestStreamHandler handler = make(step);
        made.put(step, handler);
        return handler;
    }

    private static RequestStreamHandler make(JavaStep step) throws Throwable {
        String name = step.function().handlerClass();
        try {
            return (RequestStreamHandler)
                    Class.forName(name, true, step.method().getDeclaringClass().getClassLoader())
                            .getDeclaredConstructor()
                            .newInstance();
        } catch (ClassNotFoundException e) {
            throw new ExtensionConfigurationException(
                    "There is no class " + name + ", the handler of the step " + step.name() + ". "
                            + GeneratedFolder.ADVICE,
                    e);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Generated handlers pass it by. */
    private static Context noContext(JavaStep step) {
        return (Context) Proxy.newProxyInstance(
                Context.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(
                            "In a test, the step " + step.name() + " has no context of Lambda.");
                });
    }
}
