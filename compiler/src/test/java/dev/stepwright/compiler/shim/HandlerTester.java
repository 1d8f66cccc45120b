package dev.stepwright.compiler.shim;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.stepwright.compiler.frontend.FrontendTester;
import dev.stepwright.compiler.ir.TaskSignature;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, String> sources = new LinkedHashMap<>();
    private String method = "run";

    private HandlerTester(Path classes, String source) {
        this.classes = classes;
        sources.put("shop/Orders.java", source);
    }

    /** @param body what stands in the class {@code Orders} */
    static HandlerTester orders(Path classes, String body) {
        return new HandlerTester(classes, HEAD + body + "}\n");
    }

    /** With a source file more. */
    HandlerTester and(String path, String source) {
        sources.put(path, source);
        return this;
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

    /** Compiles the handler and the step, then makes and calls it in a process of its own; all that it prints. */
    String run(GeneratedHandler handler, String event, String... environment) throws Exception {
        compile(handler);
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes + File.pathSeparator + System.getProperty("java.class.path"),
                        HandlerProcess.class.getName(),
                        handler.className())
                .redirectErrorStream(true);
        for (String variable : environment) {
            String[] parts = variable.split("=", 2);
            builder.environment().put(parts[0], parts[1]);
        }
        Process process = builder.start();
        try (OutputStream input = process.getOutputStream()) {
            input.write(event.getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
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
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((path, text) -> files.add(text(path, text)));
        files.add(text(handler.path(), handler.source()));
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problems, options, null, files)
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
        Iterator<Map.Entry<String, String>> files = sources.entrySet().iterator();
        Map.Entry<String, String> first = files.next();
        FrontendTester program = FrontendTester.file(first.getKey(), first.getValue());
        files.forEachRemaining(file -> program.and(file.getKey(), file.getValue()));
        return program.read().tasks().stream()
                .filter(task -> task.method().equals(method))
                .findFirst()
                .orElseThrow();
    }
}
