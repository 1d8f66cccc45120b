package dev.stepwright.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.compiler.ApplicationSettings;
import dev.stepwright.compiler.CompilationRequest;
import dev.stepwright.compiler.CompilationResult;
import dev.stepwright.compiler.WorkflowCompiler;
import dev.stepwright.compiler.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Examples with random edits: each compiles, or is refused at a place, and none breaks the compiler or keeps it for
 * long. {@code -Dstepwright.mutations=200 -Dstepwright.seed=7} makes more of them, and others.
 */
class MutatedExamplesTest {

    private static final Duration MOST = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> mutations() throws IOException {
        List<Path> examples = examples();
        List<String> programs = new ArrayList<>();
        for (Path example : examples) {
            programs.add(Files.readString(example));
        }
        long seed = Long.getLong("stepwright.seed", 1);
        return IntStream.range(0, Integer.getInteger("stepwright.mutations", 30))
                .mapToObj(number -> {
                    Random random = new Random(seed * 1_000_003 + number);
                    int chosen = random.nextInt(programs.size());
                    String name = examples.get(chosen).getFileName().toString();
                    String program = new SourceMutation(random, programs).mutate(programs.get(chosen));
                    return DynamicTest.dynamicTest(number + " " + name, () -> check(number, name, program));
                });
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private void check(int number, String name, String program) throws IOException {
        Path sources = Files.createDirectories(folder.resolve(String.valueOf(number)));
        Files.writeString(sources.resolve(name), program);
        CompilationRequest request = new CompilationRequest(
                List.of(sources), CompiledExample.classpath(), new ApplicationSettings("sample-workflow", "java17"));
        CompilationResult result =
                Assertions.assertTimeoutPreemptively(MOST, () -> new WorkflowCompiler().compile(request), program);
        List<Diagnostic> diagnostics = result.accept(new CompilationResult.Visitor<>() {
            @Override
            public List<Diagnostic> compiled(CompilationResult.Compiled compiled) {
                return compiled.warnings();
            }

            @Override
            public List<Diagnostic> rejected(CompilationResult.Rejected rejected) {
                assertThat(rejected.diagnostics()).as(program).isNotEmpty();
                return rejected.diagnostics();
            }
        });
        assertThat(diagnostics)
                .as(program)
                .allMatch(diagnostic -> diagnostic.span().isPresent());
    }
}
