package dev.stepwright.asl.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DefinitionRoundTripTest {

    @Test
    void writesWhatItHasRead() {
        String text = """
                {
                  "Comment": "Every kind of state",
                  "QueryLanguage": "JSONata",
                  "TimeoutSeconds": 600,
                  "StartAt": "Call",
                  "States": {
                    "Call": {
                      "Type": "Task",
                      "Resource": "arn:aws:states:::lambda:invoke",
                      "Arguments": {
                        "FunctionName": "check",
                        "Payload": "{% $states.input %}"
                      },
                      "TimeoutSeconds": 30,
                      "Retry": [
                        {
                          "ErrorEquals": [
                            "Lambda.ServiceException"
                          ],
                          "IntervalSeconds": 2,
                          "MaxAttempts": 6,
                          "BackoffRate": 2,
                          "JitterStrategy": "FULL"
                        }
                      ],
                      "Catch": [
                        {
                          "ErrorEquals": [
                            "States.ALL"
                          ],
                          "Assign": {
                            "failure": "{% $states.errorOutput.Cause %}"
                          },
                          "Next": "Give up"
                        }
                      ],
                      "Assign": {
                        "total": "{% $states.result.Payload %}"
                      },
                      "Next": "Large?"
                    },
                    "Large?": {
                      "Type": "Choice",
                      "Choices": [
                        {
                          "Condition": "{% $total > 10 %}",
                          "Output": null,
                          "Next": "Pause"
                        }
                      ],
                      "Default": "Each"
                    },
                    "Pause": {
                      "Type": "Wait",
                      "Seconds": 5,
                      "Next": "Both"
                    },
                    "Both": {
                      "Type": "Parallel",
                      "Branches": [
                        {
                          "StartAt": "Left",
                          "States": {
                            "Left": {
                              "Type": "Pass",
                              "Output": {},
                              "End": true
                            }
                          }
                        }
                      ],
                      "End": true
                    },
                    "Each": {
                      "Type": "Map",
                      "Items": [
                        1,
                        2.5
                      ],
                      "MaxConcurrency": 1,
                      "ItemProcessor": {
                        "ProcessorConfig": {
                          "Mode": "INLINE"
                        },
                        "StartAt": "Done",
                        "States": {
                          "Done": {
                            "Type": "Succeed"
                          }
                        }
                      },
                      "End": true
                    },
                    "Give up": {
                      "Type": "Fail",
                      "Error": "Failed",
                      "Cause": "{% $failure %}"
                    }
                  }
                }
                """;
        assertThat(DefinitionWriter.write(DefinitionReader.read(text))).isEqualTo(text);
    }
}
