package dev.stepwright.compiler;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.compiler.frontend.FrontendTester;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnosticPagesTest {

    private static final Path PAGES = Path.of("..", "docs", "diagnostics");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern KIND = Pattern.compile("DiagnosticKind\\.(?:error|warning)\\(\\s*\"(\\w+)\"");
    private static final Pattern PROGRAM = Pattern.compile("(?s)```java\\n(.*?)```");

    /** What no program of one file causes. */
    private static final Set<String> WITHOUT_PROGRAMS =
            Set.of("DefinitionTooLarge", "MissingHandlerInterface", "NoCompiler", "StepOfAnotherModule");

    @Test
    void everyKindHasAPageAndEveryPageAKind() {
        assertThat(pages()).isEqualTo(kinds());
    }

    @Test
    void theIndexListsAllPages() {
        assertThat(kinds())
                .allSatisfy(kind ->
                        assertThat(read(PAGES.resolve("README.md"))).contains("| [" + kind + "](" + kind + ".md) |"));
    }

    @ParameterizedTest
    @MethodSource("pagesWithPrograms")
    void thePageShowsARefusedAndAnAcceptedProgram(String kind) {
        List<String> programs = PROGRAM.matcher(read(PAGES.resolve(kind + ".md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(programs).hasSize(2);
        assertThat(program(kind, programs.get(0)).compiledKinds()).containsOnly(kind);
        assertThat(program(kind, programs.get(1)).compiledKinds()).isEmpty();
    }

    private static FrontendTester program(String kind, String text) {
        FrontendTester program = text.contains("@Workflow") || text.contains("@Step")
                ? FrontendTester.members(text)
                : FrontendTester.workflow(text);
        return kind.equals("MissingJackson") ? program.withoutJackson() : program;
    }

    private static Stream<String> pagesWithPrograms() {
        return pages().stream().filter(kind -> !WITHOUT_PROGRAMS.contains(kind));
    }

    private static Set<String> pages() {
        return filesIn(PAGES, ".md").stream()
                .map(path -> path.getFileName().toString().replace(".md", ""))
                .filter(name -> !name.equals("README"))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> kinds() {
        return filesIn(SOURCES, ".java").stream()
                .flatMap(path -> KIND.matcher(read(path)).results())
                .map((MatchResult match) -> match.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static List<Path> filesIn(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(suffix)).toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
