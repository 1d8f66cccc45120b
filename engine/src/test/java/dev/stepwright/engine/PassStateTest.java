package dev.stepwright.engine;

import static dev.stepwright.engine.MachineTester.machine;
import static dev.stepwright.engine.MachineTester.state;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassStateTest {

    @Test
    void passesItsInputOnAsItWasWritten() {
        state("\"Type\": \"Pass\"").run("{\"a\": [1, null, 2.50]}").succeedsWith("{\"a\": [1, null, 2.50]}");
    }

    @Test
    void evaluatesExpressionsAtAnyDepth() {
        state("""
                "Type": "Pass",
                "Output": {"sum": "{% $states.input.a + 1 %}", "list": ["{% $states.input.a %}", {"k": "{% 'x' %}"}]}
                """).run("{\"a\": 1}").succeedsWith("{\"sum\":2,\"list\":[1,{\"k\":\"x\"}]}");
    }

    @Test
    void takesTextThatOnlyContainsAnExpressionAsText() {
        state("\"Type\": \"Pass\", \"Output\": \" {% $x %} \"").run("{}").succeedsWith("\" {% $x %} \"");
    }

    @Test
    void yieldsNullWhenToldTo() {
        state("\"Type\": \"Pass\", \"Output\": null").run("{}").succeedsWith("null");
        state("\"Type\": \"Pass\", \"Output\": \"{% null %}\"").run("{}").succeedsWith("null");
    }

    @Test
    void assignsWithTheValuesHeldOnEntry() {
        machine("""
                "StartAt": "A",
                "States": {
                  "A": {"Type": "Pass", "Assign": {"x": 1, "y": 2}, "Next": "B"},
                  "B": {"Type": "Pass", "Assign": {"x": "{% $y %}", "y": "{% $x %}"}, "Output": "{% $x %}", "Next": "C"},
                  "C": {"Type": "Pass", "Output": ["{% $states.input %}", "{% $x %}", "{% $y %}"], "End": true}
                }
                """).run("{}").succeedsWith("[1,2,1]");
    }

    @Test
    void recordsWhatItAssigned() {
        MachineTester tester = state("\"Type\": \"Pass\", \"Assign\": {\"x\": {\"a\": \"{% 'b' %}\"}}")
                .run("{}");
        assertThat(tester.event("PassStateExited").details().printable().get("assignedVariables"))
                .hasToString("{x={\"a\":\"b\"}}");
    }

    @Test
    void seesTheContextObject() {
        state("\"Type\": \"Pass\", \"Output\": \"{% $states.context.(State.Name & '|' & Execution.StartTime) %}\"")
                .run("{}")
                .succeedsWith("\"S|2026-01-01T00:00:00Z\"");
    }
}
