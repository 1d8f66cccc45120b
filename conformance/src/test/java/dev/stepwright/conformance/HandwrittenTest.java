package dev.stepwright.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.json.DefinitionReader;
import dev.stepwright.asl.validation.DefinitionValidator;
import dev.stepwright.manifest.WorkflowEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder of {@code examples} with a {@code handwritten.asl.json}, which is the best definition that its author
 * could write for the program: ours does the same, and on no case enters more states. {@code retries.json} has cases in
 * which a step is tried again, which plain Java does not do. {@code -Dstepwright.handwritten.print=true} prints the
 * counts.
 */
class HandwrittenTest {

    private static final Path EXAMPLES = Path.of("examples");
    private static final String HANDWRITTEN = "handwritten.asl.json";
    private static final boolean PRINT = Boolean.getBoolean("stepwright.handwritten.print");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> entersNoMoreStatesThanByHand() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            List<Path> examples = files.filter(file -> file.endsWith(HANDWRITTEN))
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
        String handwritten = Files.readString(example.resolve(HANDWRITTEN));
        assertThat(DefinitionValidator.validate(DefinitionReader.read(handwritten)))
                .as("objections to %s", example.resolve(HANDWRITTEN))
                .isEmpty();
        CompiledExample compiled = CompiledExample.of(example);
        JavaClasses classes = JavaClasses.of(example, compiled, folder.resolve(EXAMPLES.relativize(example)));
        WorkflowEntry workflow = compiled.manifest().workflows().get(0);
        String ours = compiled.file(workflow.files().definition());
        InEngine engine = new InEngine(classes, compiled);
        for (JsonNode testCase : cases(example)) {
            String input = testCase.get("input").toString();
            compare(example + " on " + input, engine.run(ours, input), engine.run(handwritten, input));
        }
    }

    private static List<JsonNode> cases(Path example) throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        for (String name : List.of("cases.json", "retries.json")) {
            Path file = example.resolve(name);
            if (Files.exists(file)) {
                Json.read(Files.readString(file)).forEach(cases::add);
            }
        }
        return cases;
    }

    private static void compare(String testCase, BilledRun ours, BilledRun byHand) {
        if (PRINT) {
            System.out.printf(
                    "%s: %d, by hand %d%n",
                    testCase, ours.transitions().size(), byHand.transitions().size());
        }
        assertThat(byHand.run().outcome().agrees(ours.run().outcome()))
                .as(
                        "%s: by hand %s, ours %s",
                        testCase, byHand.run().outcome(), ours.run().outcome())
                .isTrue();
        assertThat(ours.run().sortedCalls())
                .as("step calls of %s", testCase)
                .isEqualTo(byHand.run().sortedCalls());
        assertThat(ours.transitions().size())
                .as(
                        "%s: ours enters %d states, %s; by hand %d, %s",
                        testCase,
                        ours.transitions().size(),
                        ours.transitions(),
                        byHand.transitions().size(),
                        byHand.transitions())
                .isLessThanOrEqualTo(byHand.transitions().size());
    }
}
