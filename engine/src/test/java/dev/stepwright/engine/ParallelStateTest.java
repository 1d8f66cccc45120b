package dev.stepwright.engine;

import static dev.stepwright.engine.MachineTester.machine;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ParallelStateTest {

    private static final String TWO_TASKS = """
            "StartAt": "P",
            "States": {
              "P": {
                "Type": "Parallel",
                "Branches": [
                  {"StartAt": "L", "States": {"L": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                    "Arguments": {"FunctionName": "left"}, "Output": "l", "End": true}}},
                  {"StartAt": "R", "States": {"R": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                    "Arguments": {"FunctionName": "right"}, "Output": "r", "End": true}}}
                ],
                %s
                "End": true
              },
              "D": {"Type": "Succeed"}
            }
            """;

    @Test
    void givesOneOutputPerBranchInTheirOrder() {
        machine("""
                "StartAt": "P",
                "States": {
                  "P": {
                    "Type": "Parallel",
                    "Arguments": "{% $states.input.n %}",
                    "Branches": [
                      {"StartAt": "L1", "States": {
                        "L1": {"Type": "Wait", "Seconds": 9, "Next": "L2"},
                        "L2": {"Type": "Pass", "Output": "{% $states.input + 1 %}", "End": true}}},
                      {"StartAt": "R1", "States": {"R1": {"Type": "Pass", "End": true}}}
                    ],
                    "Output": "{% $append($states.result, 'end') %}",
                    "End": true
                  }
                }
                """)
                .run("{\"n\": 1}")
                .succeedsWith("[2,1,\"end\"]")
                .took(Duration.ofSeconds(9))
                .hasHistory("""
                        1 0 ExecutionStarted
                        2 0 ParallelStateEntered P
                        3 2 ParallelStateStarted
                        4 3 WaitStateEntered L1
                        5 3 PassStateEntered R1
                        6 5 PassStateExited R1
                        7 4 WaitStateExited L1
                        8 7 PassStateEntered L2
                        9 8 PassStateExited L2
                        10 9 ParallelStateSucceeded
                        11 9 ParallelStateExited P
                        12 11 ExecutionSucceeded""");
    }

    @Test
    void aFailingBranchAbortsTheOthers() {
        machine(TWO_TASKS.formatted("").replaceFirst(",\\s*\"D\": .*}", ""))
                .taking("left", Duration.ofSeconds(5))
                .taking("right", Duration.ofSeconds(1))
                .failing("right", "Broken")
                .run("{}")
                .failsWith("Broken")
                .took(Duration.ofSeconds(1))
                .hasHistory("""
                        1 0 ExecutionStarted
                        2 0 ParallelStateEntered P
                        3 2 ParallelStateStarted
                        4 3 TaskStateEntered L
                        5 4 TaskScheduled
                        6 5 TaskStarted
                        7 3 TaskStateEntered R
                        8 7 TaskScheduled
                        9 8 TaskStarted
                        10 9 TaskFailed
                        11 10 TaskStateAborted
                        12 10 TaskStateAborted
                        13 10 ParallelStateFailed
                        14 13 ExecutionFailed""");
    }

    @Test
    void itsCatcherWritesTheOuterScope() {
        machine("""
                "StartAt": "P",
                "States": {
                  "P": {
                    "Type": "Parallel",
                    "Branches": [{"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "E", "Cause": "why"}}}],
                    "Catch": [{"ErrorEquals": ["E"], "Assign": {"cause": "{% $states.errorOutput.Cause %}"}, "Next": "D"}],
                    "End": true
                  },
                  "D": {"Type": "Succeed", "Output": "{% $cause %}"}
                }
                """).run("{}").succeedsWith("\"why\"").hasHistory("""
                        1 0 ExecutionStarted
                        2 0 ParallelStateEntered P
                        3 2 ParallelStateStarted
                        4 3 FailStateEntered F
                        5 4 ParallelStateFailed
                        6 5 ParallelStateExited P
                        7 6 SucceedStateEntered D
                        8 7 SucceedStateExited D
                        9 8 ExecutionSucceeded""");
    }

    @Test
    void aRetryRunsAllBranchesAgain() {
        machine(TWO_TASKS
                        .formatted("\"Retry\": [{\"ErrorEquals\": [\"Broken\"]}],")
                        .replaceFirst(",\\s*\"D\": .*}", ""))
                .failing("right", "Broken")
                .returning("right", "{}")
                .run("{}")
                .succeedsWith("[\"l\",\"r\"]")
                .took(Duration.ofSeconds(1));
    }

    @Test
    void branchesReadOuterVariablesAndKeepTheirOwn() {
        machine("""
                "StartAt": "A",
                "States": {
                  "A": {"Type": "Pass", "Assign": {"x": 1}, "Next": "P"},
                  "P": {
                    "Type": "Parallel",
                    "Branches": [
                      {"StartAt": "L1", "States": {
                        "L1": {"Type": "Pass", "Assign": {"y": "{% $x + 1 %}"}, "Next": "L2"},
                        "L2": {"Type": "Pass", "Output": "{% $y %}", "End": true}}},
                      {"StartAt": "R1", "States": {
                        "R1": {"Type": "Pass", "Output": "{% $exists($y) %}", "End": true}}}
                    ],
                    "Next": "E"
                  },
                  "E": {"Type": "Pass", "Output": ["{% $states.input %}", "{% $exists($y) %}"], "End": true}
                }
                """).run("{}").succeedsWith("[[2,false],false]");
    }
}
