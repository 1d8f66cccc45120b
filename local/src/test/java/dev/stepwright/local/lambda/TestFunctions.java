package dev.stepwright.local.lambda;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.manifest.Architecture;
import dev.stepwright.manifest.EventKind;
import dev.stepwright.manifest.FunctionEntry;
import dev.stepwright.manifest.FunctionSettings;
import dev.stepwright.manifest.JavaMethod;
import dev.stepwright.manifest.RouteEntry;
import dev.stepwright.manifest.RouteTarget;
import dev.stepwright.manifest.SourceLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Manifest entries and paths for the {@link TestHandlers}. */
public final class TestFunctions {

    private static final SourceLine SOURCE = new SourceLine("local/lambda/TestHandlers.java", 1);

    private static final Path TASK_ROOT = packageHandlers();

    private TestFunctions() {}

    /** With the longest timeout that there is, which no busy machine reaches. */
    public static FunctionEntry function(String name, Class<?> handler) {
        return function(name, handler.getName(), 900);
    }

    public static FunctionEntry function(String name, String handlerClass, int timeoutSeconds) {
        return new FunctionEntry(
                name,
                Character.toUpperCase(name.charAt(0)) + name.substring(1) + "FunctionArn",
                handlerClass,
                new JavaMethod(handlerClass, "handleRequest"),
                EventKind.PAYLOAD,
                new FunctionSettings(
                        256,
                        timeoutSeconds,
                        Architecture.X86_64,
                        false,
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        false),
                List.of(),
                SOURCE);
    }

    /** What a function that is not deployed runs in, with two child JVMs at most. */
    static ExecutionEnvironment environment(String name, String handlerClass, int timeoutSeconds) {
        return new ExecutionEnvironment(
                LocalRegion.DEFAULT,
                name,
                LambdaHost.LATEST,
                handlerClass,
                256,
                timeoutSeconds,
                taskRoot(),
                Map.of(),
                2);
    }

    /** A route to a function of this name. */
    public static RouteEntry route(String method, String path, String function) {
        return new RouteEntry(method, path, new RouteTarget.ToFunction(function), SOURCE);
    }

    public static Path javaExecutable() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** The handlers and what they need, in a package as Lambda unpacks it. */
    public static Path taskRoot() {
        return TASK_ROOT;
    }

    private static Path packageHandlers() {
        Path root = Path.of("target", "test-package").toAbsolutePath();
        try {
            Path handlers =
                    Path.of(TestHandlers.class.getName().replace('.', '/')).getParent();
            Path libraries = Files.createDirectories(root.resolve("lib"));
            Files.createDirectories(root.resolve(handlers));
            try (Stream<Path> classes =
                    Files.list(Path.of("target", "test-classes").resolve(handlers))) {
                for (Path file : classes.filter(
                                each -> each.getFileName().toString().startsWith("TestHandlers"))
                        .toList()) {
                    copy(file, root.resolve(handlers));
                }
            }
            for (Class<?> type : List.of(ObjectMapper.class, JsonFactory.class, JsonCreator.class)) {
                copy(jarOf(type), libraries);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return root;
    }

    private static void copy(Path file, Path folder) throws IOException {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path jarOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
