package dev.stepwright.engine.jsonata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.json.JsonValues;
import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import dev.stepwright.engine.jsonata.evaluation.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Evaluates the reference implementation's own suite and compares result or error code.
 *
 * <p>The suite is not part of this project: {@code -Dstepwright.conformance=<folder>} names the folder with
 * {@code jsonata-2.0.6/cases.jsonl}.
 */
class ReferenceSuiteTest {

    private static final int DEEPEST = 100_000;

    /** For cases that end by themselves, however slow the machine; the suite's own limit is that of its author's. */
    private static final int LONGEST_MILLIS = 600_000;

    @TestFactory
    Stream<DynamicTest> agreesWithTheReference() throws IOException {
        String conformance = System.getProperty("stepwright.conformance");
        assumeTrue(conformance != null, "no suite: set -Dstepwright.conformance=<folder with jsonata-2.0.6>");
        Path folder = Path.of(conformance, "jsonata-2.0.6");
        Map<?, ?> datasets = (Map<?, ?>) JsonText.read(Files.readString(folder.resolve("datasets.json")));
        List<String> cases = Files.readAllLines(folder.resolve("cases.jsonl"));
        return cases.stream().map(line -> (Map<?, ?>) JsonText.read(line)).map(suiteCase -> {
            String id = (String) suiteCase.get("id");
            Object document = suiteCase.containsKey("data")
                    ? suiteCase.get("data")
                    : datasets.get(String.valueOf(suiteCase.get("dataset")));
            return DynamicTest.dynamicTest(id, () -> check(id, outcome(suiteCase, document), expected(suiteCase)));
        });
    }

    private static void check(String id, Object actual, Object expected) {
        if (KnownDifferences.contain(id)) {
            assertThat(actual).as("differs no longer").isNotEqualTo(expected);
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }

    private static Object outcome(Map<?, ?> suiteCase, @Nullable Object document) {
        Map<?, ?> variables = suiteCase.get("bindings") instanceof Map<?, ?> bindings ? bindings : Map.of();
        boolean endless = "U1001".equals(suiteCase.get("code"));
        int longestMillis = endless ? limit(suiteCase, "timelimit", LONGEST_MILLIS) : LONGEST_MILLIS;
        Limits limits = new Limits(limit(suiteCase, "depth", DEEPEST), Duration.ofMillis(longestMillis));
        try {
            Object value = JsonataEvaluator.compile((String) suiteCase.get("expr"))
                    .evaluate(document, new ExpressionTester(variables), limits);
            return value == null ? "undefined" : order(suiteCase, JsonValues.settle(value));
        } catch (SyntaxException e) {
            return "error " + e.code();
        } catch (EvaluationException e) {
            return "error " + code(String.valueOf(e.getMessage()));
        }
    }

    private static int limit(Map<?, ?> suiteCase, String name, int otherwise) {
        return suiteCase.get(name) instanceof Number limit ? limit.intValue() : otherwise;
    }

    private static String code(String message) {
        boolean limit =
                message.startsWith("Stack overflow error") || message.startsWith("Expression evaluation timeout");
        return limit ? "U1001" : message.replaceFirst("(?s): .*", "");
    }

    private static Object expected(Map<?, ?> suiteCase) {
        if (suiteCase.containsKey("code")) {
            return "error " + suiteCase.get("code");
        }
        if (suiteCase.get("error") instanceof Map<?, ?> error) {
            return "error " + error.get("code");
        }
        return suiteCase.containsKey("result") ? order(suiteCase, suiteCase.get("result")) : "undefined";
    }

    /** How often each item is there, where their order means nothing. */
    private static Object order(Map<?, ?> suiteCase, Object value) {
        if (!(value instanceof List<?> list) || !Boolean.TRUE.equals(suiteCase.get("unordered"))) {
            return value;
        }
        Map<Object, Integer> counts = new HashMap<>();
        list.forEach(item -> counts.merge(item, 1, Integer::sum));
        return counts;
    }
}
