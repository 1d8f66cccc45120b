package dev.stepwright.local;

import java.util.List;

/** State machines of every kind that waits, or has something to lose, each with the output that it has to end with. */
enum KilledWorkload {
    CHAIN("""
            {"QueryLanguage": "JSONata", "StartAt": "A", "States": {
              "A": {"Type": "Pass", "Assign": {"n": "{% $states.input %}"}, "Next": "B"},
              "B": {"Type": "Pass", "Assign": {"n": "{% $n * 2 %}"}, "Next": "C"},
              "C": {"Type": "Choice", "Choices": [{"Condition": "{% $n > 0 %}", "Next": "D"}], "Default": "A"},
              "D": {"Type": "Pass", "Output": "{% $n + 1 %}", "End": true}}}"""),
    WAIT("""
            {"QueryLanguage": "JSONata", "StartAt": "W", "States": {
              "W": {"Type": "Wait", "Seconds": 1, "Next": "X"},
              "X": {"Type": "Wait", "Seconds": "{% $states.input % 3 %}", "Next": "P"},
              "P": {"Type": "Pass", "Output": "{% $states.input * 2 + 1 %}", "End": true}}}"""),
    PARALLEL("""
            {"QueryLanguage": "JSONata", "StartAt": "P", "States": {
              "P": {"Type": "Parallel", "Output": "{% $sum($states.result) + 1 %}", "End": true, "Branches": [
                {"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": 1, "End": true}}},
                {"StartAt": "B", "States": {"B": {"Type": "Wait", "Seconds": 2, "End": true}}}]}}}"""),
    MAP("""
            {"QueryLanguage": "JSONata", "StartAt": "M", "States": {
              "M": {"Type": "Map", "Items": "{% [1..6] %}", "MaxConcurrency": 3,
                "ItemSelector": "{% $states.input %}", "Output": "{% $sum($states.result) / 3 + 1 %}", "End": true,
                "ItemProcessor": {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 1, "End": true}}}}}}"""),
    DISTRIBUTED_MAP("""
            {"QueryLanguage": "JSONata", "StartAt": "M", "States": {
              "M": {"Type": "Map", "Label": "each", "Items": "{% [1..4] %}", "MaxConcurrency": 2,
                "ItemSelector": "{% $states.input %}", "Output": "{% $sum($states.result) / 2 + 1 %}", "End": true,
                "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                  "StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 1, "End": true}}}}}}"""),
    /** Fails, with one of its child executions, and succeeds when it is redriven. */
    REDRIVEN("""
            {"QueryLanguage": "JSONata", "StartAt": "M", "States": {
              "M": {"Type": "Map", "Label": "each", "Items": "{% [1..4] %}", "MaxConcurrency": 2,
                "ItemSelector": {"n": "{% $states.input %}", "item": "{% $states.context.Map.Item.Value %}"},
                "Output": "{% $sum($states.result) / 2 + 1 %}", "End": true,
                "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                  "StartAt": "W", "States": {
                    "W": {"Type": "Wait", "Seconds": "{% $states.input.item % 2 %}", "Next": "P"},
                    "P": {"Type": "Pass", "End": true, "Output": "{% $states.input.item = 2 and $states.context.Execution.RedriveCount = 0 \
                      ? $error('not yet') : $states.input.n %}"}}}}}}"""),
    /** The worker fails it twice, and answers the third attempt. */
    RETRIES("""
            {"QueryLanguage": "JSONata", "StartAt": "T", "States": {
              "T": {"Type": "Task", "Resource": "arn:aws:states:us-east-1:123456789012:activity:work",
                "Arguments": {"n": "{% $states.input %}", "attempt": "{% $states.context.State.RetryCount %}"},
                "Retry": [{"ErrorEquals": ["Again"], "IntervalSeconds": 1, "MaxAttempts": 2, "BackoffRate": 1}],
                "End": true}}}"""),
    TOKEN("""
            {"QueryLanguage": "JSONata", "StartAt": "T", "States": {
              "T": {"Type": "Task", "Resource": "arn:aws:states:us-east-1:123456789012:activity:work",
                "Arguments": {"n": "{% $states.input %}", "attempt": 2}, "Next": "U"},
              "U": {"Type": "Pass", "End": true}}}""");

    static final List<KilledWorkload> ALL = List.of(values());

    private final String definition;

    KilledWorkload(String definition) {
        this.definition = definition;
    }

    String definition() {
        return definition;
    }

    /** All make the same of a number. */
    static String output(int input) {
        return String.valueOf(2 * input + 1);
    }
}
