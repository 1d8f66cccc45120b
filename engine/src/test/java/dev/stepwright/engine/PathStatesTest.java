package dev.stepwright.engine;

import static dev.stepwright.engine.MachineTester.pathMachine;
import static dev.stepwright.engine.MachineTester.pathState;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States in JSONPath: what they take of their input, make of their result and put where. */
class PathStatesTest {

    @Test
    void passesThroughInputParametersResultAndOutput() {
        pathState("""
                "Type": "Pass", "InputPath": "$.request",
                "Parameters": {"id.$": "$.id", "greeting.$": "States.Format('Hi {}', $.name)", "fixed": ["$.id"]},
                "ResultPath": "$.answer", "OutputPath": "$.answer"
                """)
                .run("{\"request\": {\"id\": 7, \"name\": \"Ann\"}}")
                .succeedsWith("{\"id\":7,\"greeting\":\"Hi Ann\",\"fixed\":[\"$.id\"]}");
    }

    @Test
    void putsAResultIntoTheInputItWasEnteredWith() {
        pathState("\"Type\": \"Pass\", \"InputPath\": \"$.a\", \"Result\": 2, \"ResultPath\": \"$.b.c\"")
                .run("{\"a\": 1}")
                .succeedsWith("{\"a\":1,\"b\":{\"c\":2}}");
    }

    @Test
    void takesNullForNothing() {
        pathState("\"Type\": \"Pass\", \"InputPath\": null").run("{\"a\": 1}").succeedsWith("{}");
        pathState("\"Type\": \"Pass\", \"Result\": 2, \"ResultPath\": null")
                .run("{\"a\": 1}")
                .succeedsWith("{\"a\": 1}");
        pathState("\"Type\": \"Pass\", \"OutputPath\": null").run("{\"a\": 1}").succeedsWith("{}");
    }

    @Test
    void assignsVariablesFromTheResult() {
        pathMachine("""
                "StartAt": "A", "States": {
                  "A": {"Type": "Pass", "Result": {"n": 1}, "Assign": {"x.$": "$.n", "text": "$.n"}, "Next": "B"},
                  "B": {"Type": "Pass", "Parameters": {"x.$": "$x", "text.$": "$text"}, "End": true}}
                """).run("{}").succeedsWith("{\"x\":1,\"text\":\"$.n\"}");
    }

    @Test
    void selectsOfATasksResult() {
        MachineTester tester = pathState("""
                "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                "Parameters": {"FunctionName": "f", "Payload": {"id.$": "$.id", "tries.$": "$$.State.RetryCount"}},
                "ResultSelector": {"sum.$": "$.Payload.sum"}, "ResultPath": "$.task"
                """)
                .returning("f", "{\"sum\": 3, \"more\": 4}")
                .run("{\"id\": 1}")
                .succeedsWith("{\"id\":1,\"task\":{\"sum\":3}}");
        assertThat(tester.invocations.get(0).payload()).isEqualTo("{\"id\":1,\"tries\":0}");
    }

    @Test
    void anEndingTellsOfAPathInJsonPathOnly() {
        assertThatThrownBy(() -> MachineTester.state("""
                "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": {"FunctionName.$": "f"}
                """))
                .hasMessageContaining("The field 'FunctionName' is required but was missing at /States/S/Arguments")
                .hasMessageContaining("The field 'FunctionName.$' is not supported by Step Functions");
    }

    @Test
    void catchesIntoAPlaceOfTheInput() {
        pathMachine("""
                "StartAt": "T", "States": {
                  "T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                    "Parameters": {"FunctionName": "f", "Payload.$": "$"}, "End": true,
                    "Catch": [{"ErrorEquals": ["Odd"], "ResultPath": "$.failure", "Next": "C"}]},
                  "C": {"Type": "Pass", "OutputPath": "$.failure.Error", "End": true}}
                """).failing("f", "Odd").run("{\"id\": 1}").succeedsWith("\"Odd\"");
    }

    @Test
    void mapsTheItemsOfAPath() {
        pathState("""
                "Type": "Map", "InputPath": "$.order", "ItemsPath": "$.lines", "MaxConcurrencyPath": "$.packers",
                "ItemSelector": {"line.$": "$$.Map.Item.Value", "at.$": "$$.Map.Item.Index", "of.$": "$.id"},
                "ResultPath": "$.packed",
                "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}
                """)
                .run("{\"order\": {\"id\": 5, \"packers\": \"1\", \"lines\": [\"a\", \"b\"]}}")
                .succeedsWith("{\"order\":{\"id\":5,\"packers\":\"1\",\"lines\":[\"a\",\"b\"]},"
                        + "\"packed\":[{\"line\":\"a\",\"at\":0,\"of\":5},{\"line\":\"b\",\"at\":1,\"of\":5}]}");
    }

    @Test
    void knowsTheOlderNamesOfAMap() {
        pathState("""
                "Type": "Map", "Parameters": {"value.$": "$$.Map.Item.Value"},
                "Iterator": {"StartAt": "P", "States": {"P": {"Type": "Succeed", "OutputPath": "$.value"}}}
                """).run("[1,2]").succeedsWith("[1,2]");
    }

    @Test
    void waitsForTheTimeOfAPath() {
        pathState("\"Type\": \"Wait\", \"SecondsPath\": \"$.pause\"")
                .run("{\"pause\": 90}")
                .succeedsWith("{\"pause\": 90}")
                .took(Duration.ofSeconds(90));
        pathState("\"Type\": \"Wait\", \"TimestampPath\": \"$.at\"")
                .run("{\"at\": \"2026-01-01T00:01:00.9Z\"}")
                .took(Duration.ofSeconds(60));
        pathState("\"Type\": \"Wait\", \"SecondsPath\": \"$.pause\"")
                .run("{\"pause\": 1.5}")
                .failsWith("States.Runtime")
                .causedBy(
                        "An error occurred while executing the state 'S' (entered at the event id #2). The SecondsPath"
                                + " parameter cannot be parsed as a long value: $.pause == 1.5");
    }

    @Test
    void failsWithWhatPathsYield() {
        pathMachine("""
                "StartAt": "F", "States": {"F": {"Type": "Fail", "ErrorPath": "$.name",
                  "CausePath": "States.Format('because {}', $.why)"}}
                """).run("{\"name\": \"Odd\", \"why\": 1}").failsWith("Odd").causedBy("because 1");
    }

    @Test
    void doesNotCatchAPathThatLeadsNowhere() {
        pathState("\"Type\": \"Pass\", \"InputPath\": \"$.no\"")
                .run("{}")
                .failsWith("States.Runtime")
                .hasHistory("""
                        1 0 ExecutionStarted
                        2 0 PassStateEntered S
                        3 2 ExecutionFailed
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "StringEquals": "a"                         | "a"                    | true
            "StringEquals": "1"                         | 1                      | false
            "StringLessThan": "b"                       | "a"                    | true
            "StringMatches": "log-*.t\\\\*t"            | "log-2026.t*t"         | true
            "StringMatches": "log-*.t\\\\*t"            | "log-2026.txt"         | false
            "NumericEquals": 1                          | 1.0                    | true
            "NumericGreaterThanEquals": 2               | 1.9                    | false
            "NumericLessThanPath": "$.other"            | 4                      | true
            "BooleanEquals": false                      | false                  | true
            "TimestampEquals": "2026-01-01T01:00:00Z"   | "2026-01-01T02:00:00+01:00" | true
            "TimestampGreaterThan": "2026-01-01T00:00:00Z" | "later"             | false
            "IsNull": true                              | null                   | true
            "IsNumeric": false                          | "1"                    | true
            "IsTimestamp": true                         | "2026-01-01T00:00:00Z" | true
            "IsPresent": false                          | 0                      | false
            """)
    void compares(String comparison, String value, boolean holds) {
        choosing("\"Variable\": \"$.v\", " + comparison)
                .run("{\"v\": " + value + ", \"other\": 5}")
                .succeedsWith(holds ? "\"yes\"" : "\"no\"");
    }

    @Test
    void combinesComparisons() {
        String present = "{\"Variable\": \"$.v\", \"IsPresent\": true}";
        String large = "{\"Variable\": \"$.v\", \"NumericGreaterThan\": 10}";
        choosing("\"And\": [" + present + ", " + large + "]").run("{}").succeedsWith("\"no\"");
        choosing("\"Or\": [{\"Not\": " + present + "}, " + large + "]")
                .run("{}")
                .succeedsWith("\"yes\"");
        choosing(large.substring(1, large.length() - 1))
                .run("{}")
                .failsWith("States.Runtime")
                .causedBy("An error occurred while executing the state 'C' (entered at the event id #2). Invalid path"
                        + " '$.v': The choice state's condition path references an invalid value.");
    }

    private static MachineTester choosing(String comparison) {
        return pathMachine("""
                "StartAt": "C", "States": {
                  "C": {"Type": "Choice", "Choices": [{%s, "Next": "Yes"}], "Default": "No"},
                  "Yes": {"Type": "Pass", "Result": "yes", "End": true},
                  "No": {"Type": "Pass", "Result": "no", "End": true}}
                """.formatted(comparison));
    }

    @Test
    void tellsWhatIsWrongWithAComparison() {
        assertThatThrownBy(() -> choosing("\"Variable\": \"$.v\", \"NumericEqual\": 1"))
                .hasMessageEndingWith("Field 'NumericEqual' is not supported at /States/C/Choices[0]");
        assertThatThrownBy(() -> choosing("\"Variable\": \"$.v\", \"IsNull\": true, \"IsString\": true"))
                .hasMessageEndingWith("There should only be one of the following fields: [IsNull, IsString] at"
                        + " /States/C/Choices[0]");
    }
}
