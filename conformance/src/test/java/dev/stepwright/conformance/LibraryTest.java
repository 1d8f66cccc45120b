package dev.stepwright.conformance;

import dev.stepwright.conformance.LibraryRows.Row;
import dev.stepwright.manifest.WorkflowEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each Java API method that a workflow may call gives in a state machine what it gives in Java, on values that are apt
 * to tell the two apart.
 *
 * <p>Every row is two workflows: one on the execution's input, of which anything may be missing, and one on what a step
 * returned.
 */
class LibraryTest {

    /** How values are declared whose names say which they are. */
    private static final Map<String, String> JAVA_TYPES = Map.ofEntries(
            Map.entry("Present", "String"),
            Map.entry("NotEmpty", "String"),
            Map.entry("Plain", "String"),
            Map.entry("Truth", "String"),
            Map.entry("Digits", "String"),
            Map.entry("ColorName", "String"),
            Map.entry("Shade", "Color"),
            Map.entry("Small", "int"),
            Map.entry("Modest", "long"),
            Map.entry("Root", "double"),
            Map.entry("Texts", "List<String>"),
            Map.entry("PlainTexts", "List<String>"),
            Map.entry("TextLists", "List<List<String>>"),
            Map.entry("Numbers", "List<Integer>"),
            Map.entry("Id", "UUID"),
            Map.entry("Key", "String"),
            Map.entry("TextMap", "Map<String, String>"),
            Map.entry("ListMap", "Map<String, List<String>>"),
            Map.entry("TextSet", "Set<String>"),
            Map.entry("Maybe", "Optional<String>"),
            Map.entry("MaybeInt", "OptionalInt"),
            Map.entry("Moment", "Instant"),
            Map.entry("Middle", "Instant"),
            Map.entry("Moments", "List<Instant>"),
            Map.entry("Seconds", "long"),
            Map.entry("Day", "LocalDate"),
            Map.entry("MiddleDay", "LocalDate"),
            Map.entry("Days", "long"));

    private static final String HEAD = """
            import dev.stepwright.Flow;
            import dev.stepwright.Step;
            import dev.stepwright.Workflow;
            import java.time.Duration;
            import java.time.Instant;
            import java.time.LocalDate;
            import java.util.List;
            import java.util.Locale;
            import java.util.Map;
            import java.util.Objects;
            import java.util.Optional;
            import java.util.OptionalInt;
            import java.util.Set;
            import java.util.UUID;
            import java.util.stream.Collectors;

            public class Rows {
              public enum Color { RED, BLUE, WHITE }
            """;

    private static final String WORKFLOWS = """
              @Workflow(name = "given-%1$d") public %2$s given%1$d(In%3$d in) { %4$s return %5$s; }
              @Workflow(name = "read-%1$d") public %2$s read%1$d(In%3$d given) {
                In%3$d in = pass%3$d(given); %4$s return %5$s; }
            """;

    /** Rows with the same parameters share a record and a step. */
    private static final String INPUT = """
              public record In%1$d(%2$s) {}
              @Step In%1$d pass%1$d(In%1$d in) { return in; }
            """;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> rows() throws IOException {
        List<Row> rows = LibraryRows.all();
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve("Rows.java"), source(rows));
        ThreeWays ways = new ThreeWays(sources, folder.resolve("built"));
        return IntStream.range(0, rows.size())
                .mapToObj(number -> DynamicTest.dynamicTest(rows.get(number).toString(), () -> {
                    check(ways, "given-" + number, LibraryRows.inputs(rows.get(number), 40));
                    check(ways, "read-" + number, LibraryRows.inputs(rows.get(number), 12));
                }));
    }

    private static void check(ThreeWays ways, String workflow, List<String> inputs) {
        WorkflowEntry entry = ways.compiled().manifest().workflow(workflow).orElseThrow();
        inputs.forEach(input -> ways.run(entry, input));
    }

    static String source(List<Row> rows) {
        List<Map<String, String>> inputs =
                rows.stream().map(Row::parameters).distinct().toList();
        StringBuilder source = new StringBuilder(HEAD);
        for (int i = 0; i < inputs.size(); i++) {
            source.append(INPUT.formatted(i, components(inputs.get(i))));
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int input = inputs.indexOf(row.parameters());
            source.append(WORKFLOWS.formatted(i, row.type(), input, variables(row), row.expression()));
        }
        return source.append("}\n").toString();
    }

    private static String components(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> javaType(parameter.getValue()) + " " + parameter.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String variables(Row row) {
        return row.parameters().entrySet().stream()
                .map(parameter -> javaType(parameter.getValue()) + " " + parameter.getKey() + " = in."
                        + parameter.getKey() + "();")
                .collect(Collectors.joining(" "));
    }

    private static String javaType(String values) {
        return JAVA_TYPES.getOrDefault(values, values);
    }
}
