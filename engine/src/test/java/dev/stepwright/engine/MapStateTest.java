package dev.stepwright.engine;

import static dev.stepwright.engine.MachineTester.machine;
import static dev.stepwright.engine.MachineTester.state;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MapStateTest {

    private static final String FAILING = """
            "StartAt": "M",
            "States": {
              "M": {
                "Type": "Map",
                "ItemProcessor": {"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "E"}}},
                %s
                "End": true
              },
              "D": {"Type": "Succeed", "Output": "caught"}
            }
            """;

    @Test
    void givesOneOutputPerItem() {
        state("""
                "Type": "Map", "Items": "{% $states.input.xs %}", "MaxConcurrency": 1,
                "ItemSelector": {"v": "{% $states.context.Map.Item.Value %}", "i": "{% $states.context.Map.Item.Index %}"},
                "ItemProcessor": {"ProcessorConfig": {"Mode": "INLINE"}, "StartAt": "P",
                  "States": {"P": {"Type": "Pass", "Output": "{% $states.input.v & $states.input.i %}", "End": true}}}
                """)
                .run("{\"xs\": [\"a\", \"b\"]}")
                .succeedsWith("[\"a0\",\"b1\"]")
                .hasHistory("""
                1 0 ExecutionStarted
                2 0 MapStateEntered S
                3 2 MapStateStarted
                4 3 MapIterationStarted 0
                5 4 PassStateEntered P
                6 5 PassStateExited P
                7 6 MapIterationSucceeded 0
                8 6 MapIterationStarted 1
                9 8 PassStateEntered P
                10 9 PassStateExited P
                11 10 MapIterationSucceeded 1
                12 11 MapStateSucceeded
                13 11 MapStateExited S
                14 13 ExecutionSucceeded""");
    }

    @Test
    void anEmptyArrayGivesAnEmptyArray() {
        state("""
                "Type": "Map",
                "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}
                """).run("[]").succeedsWith("[]");
    }

    @Test
    void manyItemsDoNotDeepenTheStack() {
        String items = "[" + "1,".repeat(4_000) + "1]";
        state("""
                "Type": "Map", "Output": "{% $count($states.result) %}",
                "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}
                """).run(items).succeedsWith("4001");
    }

    @Test
    void runsAsManyAtATimeAsAllowed() {
        state("""
                "Type": "Map", "MaxConcurrency": "{% 2 %}",
                "ItemProcessor": {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 10, "End": true}}}
                """).run("[1, 2, 3, 4, 5]").succeedsWith("[1,2,3,4,5]").took(Duration.ofSeconds(30));
    }

    @Test
    void oneFailureFailsTheStateWithItsError() {
        machine(FAILING.formatted("").replaceFirst(",\\s*\"D\": .*}", ""))
                .run("[1]")
                .failsWith("E")
                .hasHistory("""
                        1 0 ExecutionStarted
                        2 0 MapStateEntered M
                        3 2 MapStateStarted
                        4 3 MapIterationStarted 0
                        5 4 FailStateEntered F
                        6 5 MapIterationFailed 0
                        7 5 MapStateFailed
                        8 7 ExecutionFailed""");
    }

    @Test
    void aRetryStartsOverWithoutFailing() {
        machine(FAILING.formatted("\"Retry\": [{\"ErrorEquals\": [\"E\"], \"MaxAttempts\": 1}],")
                        .replaceFirst(",\\s*\"D\": .*}", ""))
                .run("[1]")
                .failsWith("E")
                .hasHistory("""
                        1 0 ExecutionStarted
                        2 0 MapStateEntered M
                        3 2 MapStateStarted
                        4 3 MapIterationStarted 0
                        5 4 FailStateEntered F
                        6 5 MapIterationFailed 0
                        7 5 MapStateStarted
                        8 7 MapIterationStarted 0
                        9 8 FailStateEntered F
                        10 9 MapIterationFailed 0
                        11 9 MapStateFailed
                        12 11 ExecutionFailed""");
    }

    @Test
    void aCatcherGoesOnAfterTheFailure() {
        machine(FAILING.formatted("\"Catch\": [{\"ErrorEquals\": [\"States.ALL\"], \"Next\": \"D\"}],"))
                .run("[1]")
                .succeedsWith("\"caught\"");
    }

    @Test
    void theOtherIterationsAreAborted() {
        MachineTester tester = state("""
                "Type": "Map",
                "ItemProcessor": {"StartAt": "T", "States": {"T": {"Type": "Task",
                  "Resource": "arn:aws:states:::lambda:invoke",
                  "Arguments": {"FunctionName": "{% $states.input %}"}, "End": true}}}
                """)
                .taking("slow", Duration.ofSeconds(9))
                .taking("quick", Duration.ofSeconds(1))
                .failing("quick", "E")
                .run("[\"slow\", \"quick\"]")
                .failsWith("E");
        assertThat(tester.types())
                .endsWith(
                        "TaskFailed",
                        "MapIterationFailed",
                        "TaskStateAborted",
                        "MapIterationAborted",
                        "TaskStateAborted",
                        "MapStateFailed",
                        "ExecutionFailed");
    }

    @Test
    void itemsMustBeAnArray() {
        state("""
                "Type": "Map", "Items": "{% $states.input %}",
                "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}
                """)
                .run("{\"a\":1}")
                .failsWith("States.QueryEvaluationError")
                .causedBy("An error occurred while executing the state 'S' (entered at the event id #2). The JSONata"
                        + " expression '$states.input' specified for the field 'Items' returned an unexpected result"
                        + " type. Expected 'array', but was 'object' for value: {\"a\":1}");
    }
}
