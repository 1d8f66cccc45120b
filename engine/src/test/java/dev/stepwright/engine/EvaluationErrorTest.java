package dev.stepwright.engine;

import static dev.stepwright.engine.MachineTester.machine;
import static dev.stepwright.engine.MachineTester.state;

import org.junit.jupiter.api.Test;

class EvaluationErrorTest {

    private static final String IN_STATE =
            "An error occurred while executing the state 'S' (entered at the event id #2). ";

    @Test
    void undefinedFailsTheState() {
        state("\"Type\": \"Pass\", \"Output\": {\"v\": \"{%  $states.input.nope  %}\"}")
                .run("{}")
                .failsWith("States.QueryEvaluationError")
                .causedBy(IN_STATE
                        + "The JSONata expression '$states.input.nope' specified for the field 'Output/v' returned"
                        + " nothing (undefined).")
                .hasHistory("""
                        1 0 ExecutionStarted
                        2 0 PassStateEntered S
                        3 0 EvaluationFailed
                        4 3 ExecutionFailed""");
    }

    @Test
    void undefinedInAnObjectConstructorIsLeftOut() {
        state("\"Type\": \"Pass\", \"Output\": \"{% {'a': $states.input.nope, 'b': null} %}\"")
                .run("{}")
                .succeedsWith("{\"b\":null}");
    }

    @Test
    void errorsOfExpressionsCarryTheirCode() {
        state("\"Type\": \"Pass\", \"Assign\": {\"x\": \"{% $nope(1) %}\"}")
                .run("{}")
                .causedBy(IN_STATE
                        + "The JSONata expression '$nope(1)' specified for the field 'Assign/x' threw an error during"
                        + " evaluation. T1006: Attempted to invoke a non-function");
    }

    @Test
    void evalIsNoFunctionHere() {
        state("\"Type\": \"Pass\", \"Output\": \"{% $eval('1') %}\"")
                .run("{}")
                .causedBy(IN_STATE
                        + "The JSONata expression '$eval('1')' specified for the field 'Output' threw an error during"
                        + " evaluation. T1006: Attempted to invoke a non-function");
    }

    @Test
    void functionsAreNoResults() {
        state("\"Type\": \"Pass\", \"Output\": \"{% [function($x){$x}] %}\"")
                .run("{}")
                .causedBy(IN_STATE
                        + "The JSONata expression '[function($x){$x}]' specified for the field 'Output' returned an"
                        + " unsupported result type.");
    }

    @Test
    void tooDeepAnExpressionFails() {
        String sum = "1" + " + 1".repeat(200);
        state("\"Type\": \"Pass\", \"Output\": \"{% " + sum + " %}\"")
                .run("{}")
                .failsWith("States.QueryEvaluationError");
    }

    @Test
    void anEndlessExpressionFails() {
        state("\"Type\": \"Pass\", \"Output\": \"{% ($f := function($n){$f($n + 1)}; $f(1)) %}\"")
                .run("{}")
                .failsWith("States.QueryEvaluationError");
    }

    @Test
    void aSinglePlaceOfAnArrayIsNamed() {
        state("\"Type\": \"Pass\", \"Output\": [1, {\"k\": \"{% $x %}\"}]")
                .run("{}")
                .causedBy(IN_STATE
                        + "The JSONata expression '$x' specified for the field 'Output[1]/k' returned nothing"
                        + " (undefined).");
    }

    @Test
    void aTaskMayCatchIt() {
        machine("""
                "StartAt": "S",
                "States": {
                  "S": {
                    "Type": "Task",
                    "Resource": "arn:aws:states:::lambda:invoke",
                    "Arguments": {"FunctionName": "f"},
                    "Output": "{% $states.result.nope %}",
                    "Catch": [{"ErrorEquals": ["States.ALL"], "Output": "{% $states.errorOutput.Error %}", "Next": "D"}],
                    "End": true
                  },
                  "D": {"Type": "Succeed"}
                }
                """).run("{}").succeedsWith("\"States.QueryEvaluationError\"");
    }
}
