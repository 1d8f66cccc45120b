package dev.stepwright.engine;

import static dev.stepwright.engine.MachineTester.machine;

import org.junit.jupiter.api.Test;

class ChoiceStateTest {

    private static final String CHOICE = """
            "StartAt": "C",
            "States": {
              "C": {
                "Type": "Choice",
                "Choices": [
                  {"Condition": "{% $states.input.n > 10 %}", "Output": "large", "Next": "Done"},
                  {"Condition": "{% $states.input.n > 5 %}", "Assign": {"size": "medium"}, "Next": "Read"}
                ],
                "Default": "Done",
                "Output": "small"
              },
              "Read": {"Type": "Pass", "Output": "{% $size %}", "Next": "Done"},
              "Done": {"Type": "Succeed"}
            }
            """;

    @Test
    void theFirstRuleThatHoldsWins() {
        machine(CHOICE).run("{\"n\": 11}").succeedsWith("\"large\"");
    }

    @Test
    void aRuleAssignsAndKeepsTheInput() {
        machine(CHOICE).run("{\"n\": 6}").succeedsWith("\"medium\"");
    }

    @Test
    void theStatesOwnOutputIsForTheDefault() {
        machine(CHOICE).run("{\"n\": 1}").succeedsWith("\"small\"").hasHistory("""
                1 0 ExecutionStarted
                2 0 ChoiceStateEntered C
                3 2 ChoiceStateExited C
                4 3 SucceedStateEntered Done
                5 4 SucceedStateExited Done
                6 5 ExecutionSucceeded""");
    }

    @Test
    void failsWhenNothingMatches() {
        machine("""
                "StartAt": "C",
                "States": {
                  "C": {"Type": "Choice", "Choices": [{"Condition": false, "Next": "D"}]},
                  "D": {"Type": "Succeed"}
                }
                """).run("{}").failsWith("States.NoChoiceMatched");
    }

    @Test
    void aConditionMustBeABoolean() {
        machine(CHOICE.replace("$states.input.n > 10", "$states.input.n"))
                .run("{\"n\": 1}")
                .failsWith("States.QueryEvaluationError")
                .causedBy("An error occurred while executing the state 'C' (entered at the event id #2). The JSONata"
                        + " expression '$states.input.n' specified for the field 'Choices[0]/Condition' returned an"
                        + " unexpected result type. Expected 'boolean', but was 'number' for value: 1");
    }
}
