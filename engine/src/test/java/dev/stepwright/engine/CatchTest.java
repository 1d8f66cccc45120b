package dev.stepwright.engine;

import static dev.stepwright.engine.MachineTester.machine;

import org.junit.jupiter.api.Test;

class CatchTest {

    private static MachineTester catching(String catchers) {
        return machine("""
                "StartAt": "S",
                "States": {
                  "S": {
                    "Type": "Task",
                    "Resource": "arn:aws:states:::lambda:invoke",
                    "Arguments": {"FunctionName": "f"},
                    "Assign": {"kept": "never"},
                    "Catch": [%s],
                    "Next": "D"
                  },
                  "D": {"Type": "Succeed"}
                }
                """.formatted(catchers));
    }

    @Test
    void theErrorIsTheOutput() {
        catching("{\"ErrorEquals\": [\"A\"], \"Next\": \"D\"}")
                .failing("f", "A")
                .run("{}")
                .succeedsWith(
                        "{\"Error\":\"A\",\"Cause\":\"{\\\"errorType\\\": \\\"A\\\", \\\"errorMessage\\\": \\\"no\\\"}\"}")
                .hasHistory("""
                        1 0 ExecutionStarted
                        2 0 TaskStateEntered S
                        3 2 TaskScheduled
                        4 3 TaskStarted
                        5 4 TaskFailed
                        6 5 TaskStateExited S
                        7 6 SucceedStateEntered D
                        8 7 SucceedStateExited D
                        9 8 ExecutionSucceeded""");
    }

    @Test
    void aCatcherShapesTheOutput() {
        catching("""
                {"ErrorEquals": ["B"], "Next": "D"},
                {"ErrorEquals": ["States.ALL"],
                 "Output": {"why": "{% $parse($states.errorOutput.Cause).errorMessage %}", "was": "{% $states.input %}"},
                 "Next": "D"}
                """).failing("f", "A").run("7").succeedsWith("{\"why\":\"no\",\"was\":7}");
    }

    @Test
    void anErrorThatNoCatcherNamesFails() {
        catching("{\"ErrorEquals\": [\"B\"], \"Next\": \"D\"}")
                .failing("f", "A")
                .run("{}")
                .failsWith("A");
    }

    @Test
    void nothingCatchesARuntimeError() {
        catching("{\"ErrorEquals\": [\"States.ALL\"], \"Next\": \"D\"}")
                .failing("f", "States.Runtime")
                .run("{}")
                .failsWith("States.Runtime");
    }

    @Test
    void anEvaluationErrorInACatcherIsFinal() {
        catching("{\"ErrorEquals\": [\"States.ALL\"], \"Output\": \"{% $nope %}\", \"Next\": \"D\"}")
                .failing("f", "A")
                .run("{}")
                .failsWith("States.QueryEvaluationError");
    }
}
