package dev.stepwright.engine;

import static dev.stepwright.engine.MachineTester.pathMachine;
import static dev.stepwright.engine.MachineTester.pathState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths, functions and comparisons of JSONPath that would never come to an end. */
class PathLimitsTest {

    private static final String TEXT =
            "{\"text\": \"" + "x".repeat(5_000) + "\", \"items\": [{\"a\": \"" + "x".repeat(5_000) + "\"}]}";

    @ParameterizedTest
    @ValueSource(strings = {"$.items[?(@.a =~ /(x+x+)+y/)]", "$..*..*..*..*..*..*..*..*..*"})
    void stopsPathsThatFindNoEnd(String path) {
        String deep = "[".repeat(300) + TEXT + "]".repeat(300);
        pathState("\"Type\": \"Pass\", \"InputPath\": \"" + path + "\"")
                .run(path.startsWith("$..") ? deep : TEXT)
                .failsWith("States.Runtime");
    }

    @Test
    void stopsTextsThatNoMemoryWouldHold() {
        String format = "States.Format('" + "{}".repeat(1_000) + "'" + ", $.text".repeat(1_000) + ")";
        pathState("\"Type\": \"Pass\", \"Parameters\": {\"x.$\": \"" + format + "\"}")
                .run(TEXT)
                .failsWith("States.Runtime");
        pathState("\"Type\": \"Pass\", \"Parameters\": {\"x.$\": \"States.JsonToString(States.Array($"
                        + ", $".repeat(1_000) + "))\"}")
                .run(TEXT)
                .failsWith("States.Runtime");
    }

    @Test
    void findsWildcardsInATimeThatGrowsWithTheText() {
        pathMachine("""
                "StartAt": "S", "States": {
                  "S": {"Type": "Choice", "Default": "X", "Choices": [
                    {"Variable": "$.text", "StringMatches": "%sy", "Next": "S"}]},
                  "X": {"Type": "Succeed"}}
                """.formatted("*x".repeat(2_000))).run(TEXT).succeedsWith(TEXT);
    }
}
