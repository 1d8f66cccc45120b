package dev.stepwright.engine;

import static dev.stepwright.engine.MachineTester.state;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.engine.execution.Execution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultWriterTest {

    /** Fails for items below zero. */
    private static final String PROCESSOR = """
            "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
              "StartAt": "P", "States": {
                "P": {"Type": "Choice", "Default": "Q", "Choices": [
                  {"Condition": "{% $states.input < 0 %}", "Next": "F"}]},
                "F": {"Type": "Fail", "Error": "Below", "Cause": "zero"},
                "Q": {"Type": "Pass", "Output": "{% [$states.input, 0] %}", "End": true}}}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void makeABucket() throws IOException {
        Files.createDirectory(folder.resolve("out"));
    }

    private MachineTester run(String members, String input) {
        return state("\"Type\": \"Map\", \"Label\": \"each\", \"MaxConcurrency\": 1, " + members + PROCESSOR)
                .buckets(folder)
                .run(input);
    }

    private static String writer(String config) {
        return """
                "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject",
                  "Arguments": {"Bucket": "out", "Prefix": "results"}%s},
                """.formatted(config);
    }

    private Path written(MachineTester tester, String file) {
        return folder.resolve("out/results").resolve(id(tester)).resolve(file);
    }

    private static String id(MachineTester tester) {
        String arn = tester.execution().mapRuns().get(0).arn();
        return arn.substring(arn.lastIndexOf(':') + 1);
    }

    @Test
    void theResultOfTheStateIsWhereTheResultsAre() {
        MachineTester tester = run(writer(""), "[1,2]");
        String arn = tester.execution().mapRuns().get(0).arn();
        String key = "results/" + id(tester) + "/manifest.json";
        tester.succeedsWith(
                "{\"MapRunArn\":\"" + arn + "\",\"ResultWriterDetails\":{\"Bucket\":\"out\",\"Key\":\"" + key + "\"}}");
        assertThat(written(tester, "manifest.json"))
                .content()
                .matches("\\{\"DestinationBucket\":\"out\",\"MapRunArn\":\"" + arn
                        + "\",\"ResultFiles\":\\{\"FAILED\":\\[],"
                        + "\"PENDING\":\\[],\"SUCCEEDED\":\\[\\{\"Key\":\"results/" + id(tester)
                        + "/SUCCEEDED_0.json\",\"Size\":[0-9]+}]}}");
    }

    @Test
    void everythingIsToldOfAnExecution() {
        MachineTester tester = run(writer(""), "[1]");
        Execution child = tester.execution().mapRuns().get(0).children().get(0).execution();
        assertThat(written(tester, "SUCCEEDED_0.json")).hasContent("""
                [{"ExecutionArn":"%s","Input":"1","InputDetails":{"Included":true},"Name":"%s","Output":"[1,0]",\
                "OutputDetails":{"Included":true},"RedriveCount":0,"RedriveStatus":"NOT_REDRIVABLE",\
                "RedriveStatusReason":"Execution is SUCCEEDED and cannot be redriven",\
                "StartDate":"2026-01-01T00:00:00Z",\
                "StateMachineArn":"arn:aws:states:us-east-1:000000000000:stateMachine:machine/each",\
                "Status":"SUCCEEDED","StopDate":"2026-01-01T00:00:00Z"}]""".formatted(child.arn(), child.name()));
    }

    @Test
    void outputsCanStandAlone() {
        String config = ", \"WriterConfig\": {\"Transformation\": \"%s\", \"OutputType\": \"%s\"}";
        assertThat(written(run(writer(config.formatted("COMPACT", "JSON")), "[1,2]"), "SUCCEEDED_0.json"))
                .hasContent("[[1,0],[2,0]]");
        assertThat(written(run(writer(config.formatted("FLATTEN", "JSONL")), "[1,2]"), "SUCCEEDED_0.jsonl"))
                .hasContent("1\n0\n2\n0\n");
    }

    @Test
    void failuresAndWhatWasNeverStartedAreWrittenToo() throws IOException {
        MachineTester tester = run(writer(""), "[1,-1,2]").failsWith("States.ExceedToleratedFailureThreshold");
        assertThat(Files.readString(written(tester, "FAILED_0.json")))
                .contains("\"Cause\":\"zero\",\"Error\":\"Below\"", "\"RedriveStatus\":\"REDRIVABLE_BY_MAP_RUN\"");
        assertThat(written(tester, "PENDING_0.json"))
                .hasContent("[{\"Input\":\"2\",\"InputDetails\":{\"Included\":true},\"Status\":\"PENDING\"}]");
        assertThat(written(tester, "SUCCEEDED_0.json")).exists();
    }

    @Test
    void withoutABucketTheFormIsThatOfTheResult() {
        run("\"ResultWriter\": {\"WriterConfig\": {\"Transformation\": \"FLATTEN\"}},", "[1,2]")
                .succeedsWith("[1,0,2,0]");
    }

    @Test
    void nothingRunsUnlessItCanBeWritten() {
        MachineTester tester = run(writer("").replace("\"out\"", "\"nowhere\""), "[1]")
                .failsWith("States.ResultWriterFailed")
                .causedBy(
                        "An error occurred while executing the state 'S' (entered at the event id #2). Failed to write"
                                + " a test manifest into the specified output bucket. | Message from S3: The specified bucket"
                                + " does not exist (Service: S3, Status Code: 404)");
        assertThat(tester.types())
                .isEqualTo(List.of(
                        "ExecutionStarted", "MapStateEntered", "MapStateStarted", "MapStateFailed", "ExecutionFailed"));
        assertThat(tester.execution().mapRuns()).isEmpty();
    }
}
