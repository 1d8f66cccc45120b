package dev.stepwright.local.states.ended;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts that most histories have, which are therefore only named. What is written down names them by their place. */
final class KnownTexts {

    static final List<String> ALL = List.of(
            "name",
            "input",
            "inputDetails",
            "output",
            "outputDetails",
            "truncated",
            "assignedVariables",
            "assignedVariablesDetails",
            "roleArn",
            "resource",
            "resourceType",
            "region",
            "parameters",
            "index",
            "length",
            "error",
            "cause",
            "{}",
            "",
            "EXECUTION_STARTED",
            "executionStartedEventDetails",
            "EXECUTION_SUCCEEDED",
            "executionSucceededEventDetails",
            "stateEnteredEventDetails",
            "stateExitedEventDetails",
            "TASK_STATE_ENTERED",
            "TASK_STATE_EXITED",
            "PASS_STATE_ENTERED",
            "PASS_STATE_EXITED",
            "CHOICE_STATE_ENTERED",
            "CHOICE_STATE_EXITED",
            "WAIT_STATE_ENTERED",
            "WAIT_STATE_EXITED",
            "SUCCEED_STATE_ENTERED",
            "SUCCEED_STATE_EXITED",
            "MAP_STATE_ENTERED",
            "MAP_STATE_STARTED",
            "mapStateStartedEventDetails",
            "MAP_STATE_SUCCEEDED",
            "MAP_STATE_EXITED",
            "MAP_ITERATION_STARTED",
            "mapIterationStartedEventDetails",
            "MAP_ITERATION_SUCCEEDED",
            "mapIterationSucceededEventDetails",
            "PARALLEL_STATE_ENTERED",
            "PARALLEL_STATE_STARTED",
            "PARALLEL_STATE_SUCCEEDED",
            "PARALLEL_STATE_EXITED",
            "TASK_SCHEDULED",
            "taskScheduledEventDetails",
            "TASK_STARTED",
            "taskStartedEventDetails",
            "TASK_SUCCEEDED",
            "taskSucceededEventDetails",
            "lambda",
            "invoke");

    static final Map<String, Integer> PLACES = places();

    private KnownTexts() {}

    private static Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (String text : ALL) {
            places.put(text, places.size());
        }
        return places;
    }
}
