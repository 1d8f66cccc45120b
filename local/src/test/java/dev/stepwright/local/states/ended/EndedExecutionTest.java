package dev.stepwright.local.states.ended;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.asl.ExecutionType;
import dev.stepwright.asl.json.DefinitionReader;
import dev.stepwright.engine.Engine;
import dev.stepwright.engine.StateMachine;
import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.StartRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is held of an execution in memory tells the same as the execution. */
class EndedExecutionTest {

    private final Engine engine = Engine.calling(
                    invocation -> CompletableFuture.failedFuture(new IllegalStateException("no functions here")))
            .executor(Runnable::run)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"QueryLanguage": "JSONata", "StartAt": "Odd", "States": {
                  "Odd": {"Type": "Pass", "Assign": {"n": 1, "text": "\\"quoted\\" \\\\ 😀 {%"}, "Next": "Again"},
                  "Again": {"Type": "Pass", "Output": "{% [$n, $text, $states.input] %}", "End": true}}}
                """, """
                {"StartAt": "Each", "States": {"Each": {"Type": "Map", "ItemsPath": "$.items", "End": true,
                  "ItemProcessor": {"StartAt": "One", "States": {"One": {"Type": "Pass", "End": true}}}}}}
                """, """
                {"StartAt": "Both", "States": {"Both": {"Type": "Parallel", "End": true, "Branches": [
                  {"StartAt": "Wrong", "States": {"Wrong": {"Type": "Fail", "Error": "Oh", "Cause": "No"}}},
                  {"StartAt": "Right", "States": {"Right": {"Type": "Succeed"}}}]}}}
                """, """
                {"StartAt": "Call", "States": {"Call": {"Type": "Task", "End": true,
                  "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "none"}}}}
                """, """
                {"StartAt": "Each", "States": {"Each": {"Type": "Map", "ItemsPath": "$.items", "End": true,
                  "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                    "StartAt": "One", "States": {"One": {"Type": "Pass", "End": true}}}}}}
                """})
    void tellsTheSame(String definition) {
        Execution execution = run(definition, "{\"items\": [1, \"two\", null]}");

        EndedExecution held = EndedExecution.held(execution);

        assertThat(told(held)).isEqualTo(told(execution));
        assertThat(held.mapRuns()).zipSatisfy(execution.mapRuns(), (mapRun, original) -> {
            assertThat(mapRun.itemCounts()).isEqualTo(original.itemCounts());
            assertThat(mapRun.children())
                    .zipSatisfy(
                            original.children(),
                            (child, before) ->
                                    assertThat(told(child.execution())).isEqualTo(told(before.execution())));
        });
    }

    @Test
    void tellsTheSameOfAHistoryOfWhichOnlyTheEndIsKept() {
        Execution execution = run(StateMachine.compile(DefinitionReader.read("""
                {"QueryLanguage": "JSONata", "StartAt": "A", "States": {
                  "A": {"Type": "Choice", "Default": "B", "Choices": [{
                    "Condition": "{% $states.input < 15000 %}", "Output": "{% $states.input + 1 %}", "Next": "A"}]},
                  "B": {"Type": "Succeed"}}}"""), ExecutionType.EXPRESS), "0");
        assertThat(execution.history().get(0).id()).isGreaterThan(1);

        assertThat(told(EndedExecution.held(execution))).isEqualTo(told(execution));
    }

    @Test
    void takesLessMemory() {
        Execution execution = run("{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}", "{}");

        assertThat(EndedExecution.held(execution).heldBytes()).isLessThan(execution.heldBytes() / 2);
    }

    private Execution run(String definition, String input) {
        return run(StateMachine.compile(definition), input);
    }

    private Execution run(StateMachine machine, String input) {
        return engine.start(
                machine,
                new StartRequest(
                        "arn:aws:states:us-east-1:123456789012:execution:machine:name",
                        "name",
                        "arn:aws:states:us-east-1:123456789012:stateMachine:machine",
                        "machine",
                        "arn:aws:iam::123456789012:role/role",
                        input));
    }

    private static List<Object> told(Execution execution) {
        List<String> details = execution.history().stream()
                .map(event -> event.details().printable().toString())
                .toList();
        return List.of(
                execution.arn(),
                execution.name(),
                execution.status(),
                execution.startDate(),
                execution.stopDate(),
                execution.input(),
                execution.output(),
                execution.error(),
                execution.cause(),
                execution.redriveCount(),
                execution.redriveRefusal(),
                execution.outcome().toCompletableFuture().join(),
                details,
                execution.history().stream()
                        .map(event -> List.of(
                                event.id(),
                                event.previousEventId(),
                                event.timestamp(),
                                event.type(),
                                event.details().member()))
                        .toList());
    }
}
