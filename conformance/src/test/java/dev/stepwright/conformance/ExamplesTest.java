package dev.stepwright.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.manifest.WorkflowEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder of {@code examples} with cases: the definition is the expected one, and each case gives the same outcome
 * in three ways, and its role may invoke what the definition invokes. {@code -Dstepwright.examples.update=true}
 * rewrites the expected definitions, {@code -Dstepwright.examples.of=loops} runs only what begins like this.
 */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("examples");
    private static final Path CONSTRUCTS = Path.of("..", "docs", "constructs.md");
    private static final String OF = System.getProperty("stepwright.examples.of", "");
    private static final boolean UPDATE = Boolean.getBoolean("stepwright.examples.update");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            List<Path> examples = files.filter(file -> file.endsWith("cases.json"))
                    .map(Path::getParent)
                    .filter(example -> EXAMPLES.relativize(example).toString().startsWith(OF))
                    .sorted()
                    .toList();
            assertThat(examples).isNotEmpty();
            return examples.stream()
                    .map(example ->
                            DynamicTest.dynamicTest(EXAMPLES.relativize(example).toString(), () -> check(example)));
        }
    }

    /** So that nobody adds an example that the page does not name, or takes one away that it does. */
    @Test
    void thePageOfConstructsNamesEveryExample() throws IOException {
        ConstructTable table = ConstructTable.read(CONSTRUCTS);
        assertThat(table.examples()).isEqualTo(folders());
        for (ConstructTable.Row row : table.rows()) {
            assertThat(row.objections(EXAMPLES)).isEmpty();
        }
    }

    private static Set<String> folders() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file ->
                            EXAMPLES.relativize(file.getParent()).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private void check(Path example) throws IOException {
        JavaRelease release = JavaRelease.of(example);
        assumeTrue(release.isKnown(), () -> "it is written in Java " + release.number());
        ThreeWays ways = new ThreeWays(example, folder.resolve(EXAMPLES.relativize(example)));
        List<WorkflowEntry> workflows = ways.compiled().manifest().workflows();
        for (WorkflowEntry workflow : workflows) {
            String name = workflows.size() == 1 ? "expected" : workflow.name();
            checkDefinition(
                    example.resolve(name + ".asl.json"),
                    ways.compiled().file(workflow.files().definition()));
            RoleOfDefinition.check(ways.compiled(), workflow);
        }
        for (JsonNode testCase : Json.read(Files.readString(example.resolve("cases.json")))) {
            WorkflowEntry workflow = workflow(testCase, workflows);
            Outcome outcome = ways.run(workflow, testCase.get("input").toString());
            assertThat(expected(testCase).agrees(outcome))
                    .as("%s: %s", testCase, outcome)
                    .isTrue();
        }
    }

    /** A case of an example with several workflows names its own. */
    private static WorkflowEntry workflow(JsonNode testCase, List<WorkflowEntry> workflows) {
        if (workflows.size() == 1) {
            return workflows.get(0);
        }
        String name = testCase.get("workflow").asText();
        return workflows.stream()
                .filter(workflow -> workflow.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome expected(JsonNode testCase) {
        return testCase.has("error")
                ? new Outcome.Failed(testCase.get("error").asText())
                : new Outcome.Returned(testCase.get("output"));
    }

    private static void checkDefinition(Path file, String definition) throws IOException {
        if (UPDATE) {
            Files.writeString(file, definition);
        }
        assertThat(definition).isEqualTo(Files.readString(file));
    }
}
