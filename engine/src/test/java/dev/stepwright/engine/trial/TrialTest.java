package dev.stepwright.engine.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.stepwright.asl.validation.InvalidDefinitionException;
import dev.stepwright.engine.Engine;
import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.lambda.LambdaResponse;
import dev.stepwright.engine.time.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TrialTest {

    private static final String TASK =
            "\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::dynamodb:getItem\", \"Next\": \"Then\"";
    private static final String PARALLEL = """
            "Type": "Parallel", "End": true, "Branches": [
              {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}},
              {"StartAt": "B", "States": {"B": {"Type": "Fail"}}}]""";
    private static final String PROCESSOR = """
            "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}""";
    private static final String DISTRIBUTED = """
            "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
              "StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}""";

    @Test
    void showsWhatEachFieldMakesOfTheData() {
        TrialResult result = test(
                state(TASK + """
                        , "InputPath": "$.in", "Parameters": {"Key.$": "$.id"},
                        "ResultSelector": {"name.$": "$.Item.name"}, "ResultPath": "$.found", "OutputPath": "$.found\""""),
                new Mock.Result(Payload.read("{\"Item\": {\"name\": \"Ada\"}}")),
                "{\"in\": {\"id\": 7}}");

        assertThat(result.status()).isEqualTo(TrialStatus.SUCCEEDED);
        assertThat(result.nextState()).contains("Then");
        assertThat(result.output()).contains("{\"name\":\"Ada\"}");
        assertThat(result.inspection().data())
                .containsOnly(
                        entry("input", "{\"in\": {\"id\": 7}}"),
                        entry("afterInputPath", "{\"id\":7}"),
                        entry("afterParameters", "{\"Key\":7}"),
                        entry("result", "{\"Item\":{\"name\":\"Ada\"}}"),
                        entry("afterResultSelector", "{\"name\":\"Ada\"}"),
                        entry("afterResultPath", "{\"in\":{\"id\":7},\"found\":{\"name\":\"Ada\"}}"));
    }

    @Test
    void stopsInFrontOfTheSameState() {
        TestedState loop = state("\"Type\": \"Choice\", \"Default\": \"Done\", \"Choices\": ["
                + "{\"Variable\": \"$\", \"NumericLessThan\": 3, \"Next\": \"StateName\"}]");

        assertThat(test(loop, "1").nextState()).contains("StateName");
    }

    @Test
    void findsAStateWithinOthers() {
        String machine = "{\"StartAt\": \"S\", \"States\": {\"S\": {" + PARALLEL + "}}}";

        TestedState inner = TestedState.in(machine, "B").orElseThrow();

        assertThat(inner.location()).isEqualTo("/States/S/Branches[1]/States/B");
        assertThat(test(inner, "{}").status()).isEqualTo(TrialStatus.FAILED);
        assertThat(TestedState.in(machine, "C")).isEmpty();
    }

    @Test
    void callsWhatTheDefinitionNames() {
        TestedState task = TestedState.alone("""
                {"Type": "Task", "QueryLanguage": "JSONata", "Resource": "arn:aws:lambda:us-east-1:1:function:double",
                 "Arguments": "{% $states.input.n %}", "End": true}""");

        TrialResult result = test(task, "{\"n\": 4}");

        assertThat(result.output()).contains("44");
        assertThat(result.inspection().data())
                .containsEntry("afterArguments", "4")
                .containsEntry("result", "44");
    }

    @Test
    void refusesWhatDoesNotRunHereUnlessItIsMocked() {
        TestedState task = state("\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::lambda:invoke\", \"End\": true,"
                + " \"Parameters\": {\"FunctionName\": \"f\", \"ClientContext\": \"e30=\"}");

        assertThatThrownBy(() -> test(task, "{}"))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("ClientContext");
        assertThat(test(task, new Mock.Result(Payload.read("1")), "{}").output())
                .contains("1");
    }

    @Test
    void countsTheRetriesBefore() {
        TestedState retried = state(TASK + """
                , "Retry": [{"ErrorEquals": ["Other"]},
                  {"ErrorEquals": ["Busy"], "IntervalSeconds": 3, "MaxAttempts": 2, "BackoffRate": 2}],
                "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Rescue"}]""");

        TrialResult second = failing(retried, "Busy", 1);
        TrialResult last = failing(retried, "Busy", 2);

        assertThat(second.status()).isEqualTo(TrialStatus.RETRIABLE);
        assertThat(second.inspection().errorDetails().retryIndex()).contains(1);
        assertThat(second.inspection().errorDetails().backoff()).contains(Duration.ofSeconds(6));
        assertThat(last.status()).isEqualTo(TrialStatus.CAUGHT_ERROR);
        assertThat(last.nextState()).contains("Rescue");
        assertThat(last.error()).contains("Busy");
        assertThat(last.output()).contains("{\"Error\":\"Busy\",\"Cause\":\"no\"}");
        assertThat(last.inspection().errorDetails().catchIndex()).contains(0);
        assertThat(last.inspection().errorDetails().backoff()).isEmpty();
    }

    @Test
    void mocksAllBranchesOfAParallel() {
        assertThat(test(state(PARALLEL), new Mock.Result(Payload.read("[1, {\"a\": 2}]")), "{}")
                        .output())
                .contains("[1,{\"a\":2}]");
        assertThat(failing(state(PARALLEL), "Broken", 0).error()).contains("Broken");
    }

    @Test
    void mocksTheIterationsOfAMapInAnyMode() {
        TestedState map = state("\"Type\": \"Map\", \"End\": true, \"MaxConcurrency\": 2,"
                + " \"ItemSelector\": {\"v.$\": \"$$.Map.Item.Value\"}, " + PROCESSOR);

        TrialResult result = test(map, new Mock.Result(Payload.read("[\"a\",\"b\"]")), "[1, 2]");

        assertThat(result.output()).contains("[\"a\",\"b\"]");
        assertThat(result.inspection().mapBounds().orElseThrow().maxConcurrency())
                .isEqualTo(2);
        assertThat(result.inspection().data())
                .containsEntry("afterItemsPath", "[1,2]")
                .containsEntry("afterItemSelector", "[{\"v\":1},{\"v\":2}]");
    }

    @Test
    void holdsFailedItemsAgainstTheBoundsOfAMap() {
        TestedState map = state("\"Type\": \"Map\", \"End\": true, \"ToleratedFailurePercentage\": 50,"
                + " \"ItemBatcher\": {\"MaxItemsPerBatch\": 2}, " + DISTRIBUTED);
        Mock mock = new Mock.Result(Payload.read("[1]"));

        TrialResult tolerated = run(trial(map, mock, 0, 1), "[1, 2, 3]");
        TrialResult exceeded = run(trial(map, mock, 0, 2), "[1, 2, 3]");

        assertThat(tolerated.status()).isEqualTo(TrialStatus.SUCCEEDED);
        assertThat(tolerated.inspection().data())
                .containsEntry("afterItemBatcher", "[{\"Items\":[1,2]},{\"Items\":[3]}]");
        assertThat(exceeded.error()).contains("States.ExceedToleratedFailureThreshold");
    }

    @Test
    void takesTheItemsThatAReaderWouldRead() {
        TestedState map = TestedState.alone("""
                {"Type": "Map", "End": true, "QueryLanguage": "JSONata", "Output": "{% $states.result[0] %}",
                 "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
                   "ReaderConfig": {"InputType": "JSON", "ItemsPointer": "/all"}, "Arguments": {"Bucket": "b", "Key": "k"}},
                 "ItemSelector": "{% $states.context.Map.Item.Value * 2 %}",
                """ + DISTRIBUTED + "}");
        Trial trial = new Trial(
                map,
                JsonObject.EMPTY,
                Optional.empty(),
                Optional.of(new Mock.Result(Payload.read("[9]"))),
                Optional.of("{\"all\": [3, 4]}"),
                0,
                0);

        TrialResult result = run(trial, "{}");

        assertThat(result.output()).contains("9");
        assertThat(result.inspection().data())
                .containsEntry("afterItemsPointer", "[3,4]")
                .containsEntry("afterItemSelector", "[6,8]");
    }

    @Test
    void readsVariablesAndShowsThemAfterwards() {
        TestedState pass = TestedState.alone("""
                {"Type": "Pass", "QueryLanguage": "JSONata", "Assign": {"sum": "{% $sum + 1 %}"},
                 "Output": "{% $sum %}", "End": true}""");
        Trial trial = new Trial(
                pass,
                (JsonObject) JsonText.read("{\"sum\": 5}"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0);

        TrialResult result = run(trial, "{}");

        assertThat(result.output()).contains("5");
        assertThat(result.inspection().data()).containsEntry("variables", "{\"sum\":6}");
    }

    @Test
    void namesNoEventInACause() {
        TestedState pass = TestedState.alone(
                "{\"Type\": \"Pass\", \"QueryLanguage\": \"JSONata\", \"Output\": \"{% $none %}\", \"End\": true}");

        assertThat(test(pass, "{}").cause())
                .contains("The JSONata expression '$none' specified for the field 'Output' returned nothing"
                        + " (undefined).");
    }

    @Test
    void endsAfterFiveMinutes() {
        TrialResult result = test(state("\"Type\": \"Wait\", \"Seconds\": 301, \"End\": true"), "{}");

        assertThat(result.status()).isEqualTo(TrialStatus.FAILED);
        assertThat(result.error()).contains("States.Timeout");
    }

    private static TestedState state(String members) {
        return TestedState.alone("{" + members + "}");
    }

    private static TrialResult test(TestedState state, String input) {
        return run(Trial.of(state), input);
    }

    private static TrialResult test(TestedState state, Mock mock, String input) {
        return run(trial(state, mock, 0, 0), input);
    }

    private static TrialResult failing(TestedState state, String error, int earlierRetries) {
        Mock mock = new Mock.ErrorOutput(Optional.of(error), Optional.of("no"));
        return run(trial(state, mock, earlierRetries, 0), "{}");
    }

    private static Trial trial(TestedState state, Mock mock, int earlierRetries, int failedItems) {
        return new Trial(
                state,
                JsonObject.EMPTY,
                Optional.empty(),
                Optional.of(mock),
                Optional.empty(),
                earlierRetries,
                failedItems);
    }

    /** The one function there is writes its event twice. */
    private static TrialResult run(Trial trial, String input) {
        Engine engine = Engine.calling(call ->
                        CompletableFuture.completedFuture(new LambdaResponse.Returned(call.payload() + call.payload())))
                .clock(new VirtualClock(Instant.EPOCH))
                .executor(Runnable::run)
                .build();
        return engine.test(trial, StartRequest.withInput(input))
                .toCompletableFuture()
                .join();
    }
}
