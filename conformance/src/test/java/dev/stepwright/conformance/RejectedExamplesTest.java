package dev.stepwright.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.compiler.ApplicationSettings;
import dev.stepwright.compiler.CompilationRequest;
import dev.stepwright.compiler.CompilationResult;
import dev.stepwright.compiler.WorkflowCompiler;
import dev.stepwright.compiler.diagnostics.Diagnostic;
import dev.stepwright.compiler.diagnostics.DiagnosticPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of {@code examples/rejected}: the program is refused for what the comment above a line says, at that
 * line, and the author sees {@code expected.txt}. {@code -Dstepwright.examples.update=true} rewrites these texts.
 */
class RejectedExamplesTest {

    private static final Path EXAMPLES = Path.of("examples", "rejected");
    private static final boolean UPDATE = Boolean.getBoolean("stepwright.examples.update");
    private static final Pattern EXPECTED = Pattern.compile("\\s*// error: (\\w+)");

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            List<Path> examples = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(examples).isNotEmpty();
            return examples.stream()
                    .map(example ->
                            DynamicTest.dynamicTest(example.getFileName().toString(), () -> check(example)));
        }
    }

    private static void check(Path example) throws IOException {
        List<Diagnostic> diagnostics = diagnostics(example);
        String printed =
                diagnostics.stream().map(new DiagnosticPrinter()::print).collect(Collectors.joining("\n", "", "\n"));
        assertThat(diagnostics.stream().map(RejectedExamplesTest::kindAndLine))
                .as(printed)
                .containsExactlyElementsOf(expected(example));
        Path file = example.resolve("expected.txt");
        if (UPDATE) {
            Files.writeString(file, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(file));
    }

    private static List<Diagnostic> diagnostics(Path example) {
        CompilationResult result = new WorkflowCompiler()
                .compile(new CompilationRequest(
                        List.of(example),
                        CompiledExample.classpath(),
                        new ApplicationSettings("sample-workflow", "java17")));
        return result.accept(new CompilationResult.Visitor<>() {
            @Override
            public List<Diagnostic> compiled(CompilationResult.Compiled compiled) {
                return List.of();
            }

            @Override
            public List<Diagnostic> rejected(CompilationResult.Rejected rejected) {
                return rejected.diagnostics();
            }
        });
    }

    private static String kindAndLine(Diagnostic diagnostic) {
        int line = diagnostic.span().orElseThrow().position().line();
        return diagnostic.kind().name() + " in line " + line;
    }

    private static List<String> expected(Path example) throws IOException {
        List<String> expected = new ArrayList<>();
        try (Stream<Path> files = Files.list(example)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    Matcher comment = EXPECTED.matcher(lines.get(i));
                    if (comment.matches()) {
                        expected.add(comment.group(1) + " in line " + (i + 2));
                    }
                }
            }
        }
        return expected;
    }
}
