package dev.stepwright.compiler.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stepwright.Step;
import dev.stepwright.compiler.ApplicationSettings;
import dev.stepwright.compiler.CompilationRequest;
import dev.stepwright.compiler.CompilationResult;
import dev.stepwright.compiler.GeneratedFile;
import dev.stepwright.compiler.WorkflowCompiler;
import dev.stepwright.compiler.check.Checks;
import dev.stepwright.compiler.diagnostics.Diagnostic;
import dev.stepwright.compiler.diagnostics.DiagnosticPrinter;
import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.diagnostics.Severity;
import dev.stepwright.compiler.ir.Program;
import dev.stepwright.compiler.ir.ProgramPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads and checks programs given as text.
 *
 * <p>An expected diagnostic is a comment {@code // error: Name} or {@code // warning: Name} on the line before the one
 * it is about.
 */
public final class FrontendTester {

    private static final ApplicationSettings APPLICATION = new ApplicationSettings("sample-app", "java17");
    private static final Pattern EXPECTED = Pattern.compile("//\\s*(error|warning): (\\w+)\\s*$");

    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<Class<?>> libraries =
            new ArrayList<>(List.of(Step.class, RequestStreamHandler.class, JsonProperty.class, JsonMapper.class));

    private FrontendTester() {}

    /** A program of whole files. */
    public static FrontendTester file(String name, String text) {
        return new FrontendTester().and(name, text);
    }

    /** A program of one class, {@code sample.Sample}, given by its members. */
    public static FrontendTester members(String members) {
        String head = """
                package sample;

                import static dev.stepwright.Flow.parallel;

                import com.fasterxml.jackson.annotation.*;
                import dev.stepwright.*;
                import java.time.*;
                import java.util.*;

                public class Sample {
                """;
        return file("sample/Sample.java", head + members.indent(4) + "}\n");
    }

    /** A program of one workflow over the steps and types that most tests can do with. */
    public static FrontendTester workflow(String method) {
        return members("@Workflow(name = \"sample\")\n" + method + "\n" + """
                record Order(String id, int count, double price, Size size, List<String> items) {}
                enum Size { SMALL, LARGE }
                static class Missing extends RuntimeException { Missing(String message) { super(message); } }
                static class Broken extends Exception {}
                @Step Order find(String id) { return null; }
                @Step String name(Order order) { return ""; }
                @Step int count(String text) { return 0; }
                @Step void log(String text) {}
                @Step void risky(String text) throws Broken {}
                """);
    }

    public FrontendTester and(String name, String text) {
        files.put(name, text);
        return this;
    }

    /** With Jackson's annotations alone on the class path. */
    public FrontendTester withoutJackson() {
        libraries.remove(JsonMapper.class);
        return this;
    }

    public FrontendTester withoutHandlerInterface() {
        libraries.remove(RequestStreamHandler.class);
        return this;
    }

    /** Reads a program that has no errors. */
    public Program read() {
        Outcome outcome = run();
        assertThat(outcome.printed()).isEmpty();
        return outcome.program().orElseThrow();
    }

    /** Compares the program that was read, as {@link ProgramPrinter} prints it. */
    public void reads(String expected) {
        assertThat(ProgramPrinter.print(read())).isEqualTo(expected);
    }

    /** Compares the body of the only workflow, without its heading. */
    public void readsBody(String expected) {
        assertThat(ProgramPrinter.print(read().workflows().get(0).body())).isEqualTo(expected);
    }

    /** Compares where diagnostics are with the comments that expect them. */
    public void reportsAsExpected() {
        Outcome outcome = run();
        List<String> expected = new ArrayList<>();
        files.forEach((name, text) -> addExpected(name, text, expected));
        List<String> actual = outcome.diagnostics().sorted().stream()
                .map(FrontendTester::describe)
                .toList();
        assertThat(actual).as(outcome.printed()).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Compares everything the author sees. */
    public void prints(String expected) {
        assertThat(run().printed()).isEqualTo(expected.stripTrailing());
    }

    /** The text of a file that compiling the program to the end writes. */
    public String generates(String path) {
        return inFolder(root -> compile(root).accept(new CompilationResult.Visitor<String>() {
            @Override
            public String compiled(CompilationResult.Compiled result) {
                return result.files().stream()
                        .filter(file -> file.path().equals(path))
                        .map(GeneratedFile::content)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(
                                result.files().stream().map(GeneratedFile::path).toList()));
            }

            @Override
            public String rejected(CompilationResult.Rejected result) {
                throw new AssertionError(result.diagnostics().toString());
            }
        }));
    }

    /** The names of all kinds that compiling the program to the end reports, warnings included. */
    public List<String> compiledKinds() {
        return inFolder(root -> compile(root).accept(new CompilationResult.Visitor<List<String>>() {
            @Override
            public List<String> compiled(CompilationResult.Compiled result) {
                return names(result.warnings());
            }

            @Override
            public List<String> rejected(CompilationResult.Rejected result) {
                return names(result.diagnostics());
            }
        }));
    }

    private CompilationResult compile(Path root) {
        return new WorkflowCompiler().compile(new CompilationRequest(List.of(root), classpath(), APPLICATION));
    }

    private static List<String> names(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(diagnostic -> diagnostic.kind().name()).toList();
    }

    private record Outcome(Optional<Program> program, Diagnostics diagnostics, String printed) {}

    private Outcome run() {
        return inFolder(root -> {
            Diagnostics diagnostics = new Diagnostics();
            Optional<Program> program = new JavacFrontend().read(List.of(root), classpath(), diagnostics);
            program.ifPresent(read -> Checks.run(read, diagnostics));
            String printed = new DiagnosticPrinter().print(diagnostics).replace(root + "/", "");
            return new Outcome(program, diagnostics, printed);
        });
    }

    private <T> T inFolder(Function<Path, T> work) {
        Path root = temporaryFolder();
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = root.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return work.apply(root);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } finally {
            delete(root);
        }
    }

    private static void addExpected(String name, String text, List<String> expected) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = EXPECTED.matcher(lines.get(i));
            if (matcher.find()) {
                int line = i + 2;
                while (EXPECTED.matcher(lines.get(line - 1)).find()) {
                    line++;
                }
                expected.add(name + ":" + line + ": " + matcher.group(1) + ": " + matcher.group(2));
            }
        }
    }

    private static String describe(Diagnostic diagnostic) {
        String severity = diagnostic.kind().severity() == Severity.ERROR ? "error" : "warning";
        return diagnostic
                        .span()
                        .map(span -> span.file().name() + ":" + span.position().line() + ": ")
                        .orElse("")
                + severity + ": " + diagnostic.kind().name();
    }

    private List<Path> classpath() {
        return libraries.stream().map(FrontendTester::placeOf).toList();
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("frontend-tester");
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static void delete(Path root) {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
