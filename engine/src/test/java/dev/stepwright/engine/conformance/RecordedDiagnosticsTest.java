package dev.stepwright.engine.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.validation.DefinitionDiagnostic;
import dev.stepwright.asl.validation.DiagnosticCode;
import dev.stepwright.asl.validation.InvalidDefinitionException;
import dev.stepwright.engine.StateMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares what is found wrong with definitions with what the real service found.
 *
 * <p>The recordings are not part of this project: {@code -Dstepwright.conformance=<folder>} names the folder with
 * {@code validation-cases.jsonl}. Definitions whose faults lie in what this version does not read, such as JSONPath,
 * are only required to be refused.
 */
class RecordedDiagnosticsTest {

    @TestFactory
    Stream<DynamicTest> agreeWithTheService() throws IOException {
        String folder = System.getProperty("stepwright.conformance");
        assumeTrue(folder != null, "no recordings: set -Dstepwright.conformance=<folder with validation-cases.jsonl>");
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(folder, "validation-cases.jsonl"))) {
            JsonNode recorded = Texts.MAPPER.readTree(line);
            tests.add(DynamicTest.dynamicTest(recorded.get("id").textValue(), () -> check(recorded)));
        }
        return tests.stream();
    }

    private static void check(JsonNode recorded) {
        List<DefinitionDiagnostic> found =
                diagnose(recorded.get("definition_text").textValue());
        List<String> expected = new ArrayList<>();
        recorded.get("expect").path("diagnostics").forEach(diagnostic -> expected.add(describe(diagnostic)));
        boolean beyond = found.stream().anyMatch(one -> one.code() == DiagnosticCode.UNSUPPORTED_FEATURE);
        if (recorded.at("/expect/error").isObject() && expected.isEmpty()) {
            assertThat(found).isNotEmpty();
        } else if (!beyond) {
            assertThat(found).extracting(DefinitionDiagnostic::toString).isEqualTo(expected);
        }
    }

    private static List<DefinitionDiagnostic> diagnose(String text) {
        try {
            StateMachine.compile(text);
            return List.of();
        } catch (InvalidDefinitionException e) {
            return e.diagnostics();
        }
    }

    private static String describe(JsonNode diagnostic) {
        String place =
                diagnostic.has("location") ? " at " + diagnostic.get("location").textValue() : "";
        return diagnostic.get("code").textValue() + ": "
                + diagnostic.get("message").textValue().replace("<partition>", "aws") + place;
    }
}
