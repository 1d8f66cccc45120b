package dev.stepwright.engine;

import static dev.stepwright.engine.MachineTester.machine;
import static dev.stepwright.engine.MachineTester.state;

import org.junit.jupiter.api.Test;

/**
 * What variables may take.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html">Workflow variables</a>
 */
class VariableLimitsTest {

    private static final String TEXT = "{% $join($map([1..20000], function($i) {'0123456789'})) %}";

    private static String rounds(int count, String assign) {
        return """
                "StartAt": "A", "States": {
                  "A": {"Type": "Pass", "Next": "B", "Assign": {"n": 0, "text": "%s"}},
                  "B": {"Type": "Pass", "Next": "C", "Assign": {"n": "{%% $n + 1 %%}", %s}, "Output": 1},
                  "C": {"Type": "Choice", "Choices": [{"Condition": "{%% $n < %d %%}", "Next": "B"}], "Default": "D"},
                  "D": {"Type": "Pass", "Output": "{%% $n %%}", "End": true}}""".formatted(TEXT, assign, count);
    }

    @Test
    void whatOneStateAssignsIsNotLargerThanAPayload() {
        state("\"Type\": \"Pass\", \"Output\": 1, \"Assign\": {\"a\": \"" + TEXT + "\"}")
                .run("{}")
                .succeedsWith("1");
        state("\"Type\": \"Pass\", \"Output\": 1, \"Assign\": {\"a\": \"" + TEXT + "\", \"b\": \"" + TEXT + "\"}")
                .run("{}")
                .failsWith("States.DataLimitExceeded");
    }

    @Test
    void allVariablesTogetherHaveTenMebibytes() {
        StringBuilder states = new StringBuilder(
                "\"S0\": {\"Type\": \"Pass\", \"Assign\": {\"v0\": \"" + TEXT + "\"}, \"Next\": \"S1\"}");
        for (int number = 1; number < 60; number++) {
            states.append(
                    ",\"S%1$d\": {\"Type\": \"Pass\", \"Assign\": {\"v%1$d\": \"{%% $v0 %%}\"}, \"Next\": \"S%2$d\"}"
                            .formatted(number, number + 1));
        }
        states.append(",\"S60\": {\"Type\": \"Succeed\"}");
        machine("\"StartAt\": \"S0\", \"States\": {" + states + "}")
                .run("{}")
                .failsWith("States.DataLimitExceeded")
                .causedBy("The state/task 'S52' returned a result with a size exceeding the maximum number of bytes"
                        + " service limit.");
    }

    @Test
    void aValueIsNotCountedAnyMoreOnceThereIsAnother() {
        machine(rounds(100, "\"x\": \"{% $substring($text, $n) %}\"")).run("{}").succeedsWith("100");
    }

    @Test
    void anInnerScopeIsCountedWithTheOuterOnes() {
        machine(rounds(1, "\"y\": \"{% $text %}\"")
                        .replace("\"Next\": \"C\"", "\"Next\": \"M\"")
                        .replace("\"C\": {", """
                                "M": {"Type": "Map", "Items": [1], "Next": "C", "ItemProcessor": {"StartAt": "I", "States": {
                                  "I": {"Type": "Pass", "Assign": {"z": "{% $text %}"}, "Next": "J"},
                                  "J": {"Type": "Pass", "Output": "{% $length($y & $z) %}", "End": true}}}},
                                "C": {"""))
                .run("{}")
                .succeedsWith("1");
    }
}
