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

    @Test
    void writesWhatItHasReadInJsonPath() {
        String text = """
                {
                  "QueryLanguage": "JSONPath",
                  "StartAt": "Begin",
                  "States": {
                    "Begin": {
                      "Type": "Pass",
                      "Parameters": {
                        "id.$": "$.order.id"
                      },
                      "InputPath": "$.request",
                      "ResultPath": "$.order",
                      "Assign": {
                        "id.$": "$.id",
                        "tries": 0
                      },
                      "Next": "Charge"
                    },
                    "Charge": {
                      "Type": "Task",
                      "Resource": "arn:aws:states:::lambda:invoke",
                      "Parameters": {
                        "FunctionName": "charge",
                        "Payload.$": "$.order"
                      },
                      "TimeoutSecondsPath": "$.patience",
                      "HeartbeatSeconds": 5,
                      "Catch": [
                        {
                          "ErrorEquals": [
                            "States.ALL"
                          ],
                          "ResultPath": null,
                          "Next": "Refuse"
                        }
                      ],
                      "ResultSelector": {
                        "charged.$": "$.Payload"
                      },
                      "OutputPath": "$.charged",
                      "Next": "Large?"
                    },
                    "Large?": {
                      "Type": "Choice",
                      "Choices": [
                        {
                          "And": [
                            {
                              "Variable": "$.total",
                              "IsPresent": true
                            },
                            {
                              "Variable": "$.total",
                              "NumericGreaterThan": 100
                            }
                          ],
                          "Next": "Pause"
                        }
                      ],
                      "Default": "Pack"
                    },
                    "Pause": {
                      "Type": "Wait",
                      "SecondsPath": "$.pause",
                      "Next": "Pack"
                    },
                    "Pack": {
                      "Type": "Map",
                      "ItemsPath": "$.lines",
                      "ItemSelector": {
                        "line.$": "$$.Map.Item.Value"
                      },
                      "MaxConcurrencyPath": "$.packers",
                      "ItemProcessor": {
                        "ProcessorConfig": {
                          "Mode": "INLINE"
                        },
                        "StartAt": "Done",
                        "States": {
                          "Done": {
                            "Type": "Succeed",
                            "InputPath": "$.line"
                          }
                        }
                      },
                      "End": true
                    },
                    "Refuse": {
                      "Type": "Fail",
                      "ErrorPath": "$.error",
                      "Cause": "refused"
                    }
                  }
                }
                """;
        assertThat(DefinitionWriter.write(DefinitionReader.read(text))).isEqualTo(text);
    }

    @Test
    void writesADistributedMapAsItHasReadIt() {
        String text = """
                {
                  "QueryLanguage": "JSONata",
                  "StartAt": "Each",
                  "States": {
                    "Each": {
                      "Type": "Map",
                      "MaxConcurrency": 100,
                      "ToleratedFailurePercentage": 2.5,
                      "Label": "orders",
                      "ItemReader": {
                        "Resource": "arn:aws:states:::s3:getObject",
                        "Arguments": {
                          "Bucket": "{% $states.input.bucket %}"
                        },
                        "ReaderConfig": {
                          "InputType": "JSON",
                          "ItemsPointer": "/orders",
                          "MaxItems": "{% $most %}"
                        }
                      },
                      "ItemBatcher": {
                        "MaxItemsPerBatch": "{% $many %}",
                        "MaxInputBytesPerBatch": 1000,
                        "BatchInput": {
                          "day": 1
                        }
                      },
                      "ItemProcessor": {
                        "ProcessorConfig": {
                          "Mode": "DISTRIBUTED",
                          "ExecutionType": "EXPRESS"
                        },
                        "StartAt": "Done",
                        "States": {
                          "Done": {
                            "Type": "Succeed"
                          }
                        }
                      },
                      "ResultWriter": {
                        "Resource": "arn:aws:states:::s3:putObject",
                        "Arguments": {
                          "Bucket": "{% $states.input.bucket %}"
                        },
                        "WriterConfig": {
                          "OutputType": "JSONL"
                        }
                      },
                      "End": true
                    }
                  }
                }
                """;
        assertThat(DefinitionWriter.write(DefinitionReader.read(text))).isEqualTo(text);
    }

    @Test
    void writesADistributedMapInJsonPathAsItHasReadIt() {
        String text = """
                {
                  "QueryLanguage": "JSONPath",
                  "StartAt": "Each",
                  "States": {
                    "Each": {
                      "Type": "Map",
                      "MaxConcurrency": 100,
                      "ToleratedFailureCountPath": "$.few",
                      "Label": "orders",
                      "ItemReader": {
                        "Resource": "arn:aws:states:::s3:getObject",
                        "Parameters": {
                          "Bucket.$": "$.bucket"
                        },
                        "ReaderConfig": {
                          "InputType": "CSV",
                          "Transformation": "LOAD_AND_FLATTEN",
                          "CSVHeaderLocation": "GIVEN",
                          "CSVHeaders": [
                            "id",
                            "name"
                          ],
                          "CSVDelimiter": "TAB",
                          "MaxItemsPath": "$.most"
                        }
                      },
                      "ItemBatcher": {
                        "MaxItemsPerBatchPath": "$.many",
                        "MaxInputBytesPerBatch": 1000,
                        "BatchInput": {
                          "day": 1
                        }
                      },
                      "ItemProcessor": {
                        "ProcessorConfig": {
                          "Mode": "DISTRIBUTED",
                          "ExecutionType": "EXPRESS"
                        },
                        "StartAt": "Done",
                        "States": {
                          "Done": {
                            "Type": "Succeed"
                          }
                        }
                      },
                      "ResultWriter": {
                        "Resource": "arn:aws:states:::s3:putObject",
                        "Parameters": {
                          "Bucket.$": "$.bucket"
                        },
                        "WriterConfig": {
                          "OutputType": "JSONL"
                        }
                      },
                      "End": true
                    }
                  }
                }
                """;
        assertThat(DefinitionWriter.write(DefinitionReader.read(text))).isEqualTo(text);
    }
}
