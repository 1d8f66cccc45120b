package dev.stepwright.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.manifest.WorkflowEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder of {@code examples} with cases: the definition is the expected one, and each case gives the same outcome
 * in three ways, and its role may invoke what the definition invokes. {@code -Dstepwright.examples.update=true}
 * rewrites the expected definitions.
 */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("examples");
    private static final boolean UPDATE = Boolean.getBoolean("stepwright.examples.update");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            List<Path> examples = files.filter(file -> file.endsWith("cases.json"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
            assertThat(examples).isNotEmpty();
            return examples.stream()
                    .map(example ->
                            DynamicTest.dynamicTest(EXAMPLES.relativize(example).toString(), () -> check(example)));
        }
    }

    private void check(Path example) throws IOException {
        ThreeWays ways = new ThreeWays(example, folder.resolve(EXAMPLES.relativize(example)));
        WorkflowEntry workflow = ways.compiled().manifest().workflows().get(0);
        checkDefinition(example, ways.compiled().file(workflow.files().definition()));
        RoleOfDefinition.check(ways.compiled(), workflow);
        for (JsonNode testCase : Json.read(Files.readString(example.resolve("cases.json")))) {
            Outcome outcome = ways.run(workflow, testCase.get("input").toString());
            assertThat(expected(testCase).agrees(outcome))
                    .as("%s: %s", testCase, outcome)
                    .isTrue();
        }
    }

    private static Outcome expected(JsonNode testCase) {
        return testCase.has("error")
                ? new Outcome.Failed(testCase.get("error").asText())
                : new Outcome.Returned(testCase.get("output"));
    }

    private static void checkDefinition(Path example, String definition) throws IOException {
        Path file = example.resolve("expected.asl.json");
        if (UPDATE) {
            Files.writeString(file, definition);
        }
        assertThat(definition).isEqualTo(Files.readString(file));
    }
}
