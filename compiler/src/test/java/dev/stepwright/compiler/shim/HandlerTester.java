package dev.stepwright.compiler.shim;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.stepwright.compiler.frontend.FrontendTester;
import dev.stepwright.compiler.ir.TaskSignature;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A class {@code shop.Orders} with one step, its handler compiled with every warning an error, and called with bytes.
 */
final class HandlerTester {

    private static final String HEAD = """
            package shop;

            import com.fasterxml.jackson.annotation.*;
            import dev.stepwright.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;

            public class Orders {
            """;

    private final Path classes;
    private final String source;
    private String method = "run";

    private HandlerTester(Path classes, String source) {
        this.classes = classes;
        this.source = source;
    }

    /** @param body what stands in the class {@code Orders} */
    static HandlerTester orders(Path classes, String body) {
        return new HandlerTester(classes, HEAD + body + "}\n");
    }

    HandlerTester step(String name) {
        this.method = name;
        return this;
    }

    GeneratedHandler payloadHandler() {
        return new HandlerGenerator().payloadHandler(signature(), true);
    }

    GeneratedHandler httpHandler() {
        return new HandlerGenerator().httpHandler(signature());
    }

    /** Compiles the handler and the step, then calls it as Lambda does. */
    String call(GeneratedHandler handler, String event) throws Exception {
        compile(handler);
        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
            RequestStreamHandler instance = (RequestStreamHandler)
                    loader.loadClass(handler.className()).getConstructor().newInstance();
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            instance.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), output, null);
            return output.toString(StandardCharsets.UTF_8);
        }
    }

    private void compile(GeneratedHandler handler) throws IOException {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-Xlint:all,-processing,-classfile,-options",
                "-Werror",
                "-proc:none",
                "-parameters",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"));
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        problems,
                        options,
                        null,
                        List.of(text("shop/Orders.java", source), text(handler.path(), handler.source())))
                .call();
        assertThat(compiled)
                .as("%s\n%s", problems.getDiagnostics(), handler.source())
                .isTrue();
    }

    private static JavaFileObject text(String path, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + path), Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private TaskSignature signature() {
        return FrontendTester.file("shop/Orders.java", source).read().tasks().stream()
                .filter(task -> task.method().equals(method))
                .findFirst()
                .orElseThrow();
    }
}
