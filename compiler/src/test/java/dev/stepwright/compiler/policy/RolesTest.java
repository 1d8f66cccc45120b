package dev.stepwright.compiler.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stepwright.compiler.frontend.FrontendTester;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RolesTest {

    /** The class that the tester puts around members ends in line 10. */
    private static final FrontendTester PROGRAM = FrontendTester.members("""
                    @Workflow(name = "orders", logLevel = LogLevel.ERROR, tracing = true)
                    @HttpRoute("POST /orders")
                    @Schedule("rate(1 hour)")
                    String run(String order) {
                        if (order == null) {
                            return book(order);
                        }
                        String found = find(order);
                        return parallel(() -> find(found), () -> price(order), (a, b) -> a);
                    }
                    @Workflow(name = "quote", type = WorkflowType.EXPRESS)
                    @HttpRoute("POST /quote")
                    int quote(String order) { return price(order); }
                    @Step String find(String order) { return order; }
                    @Step int price(String order) { return 1; }
                    @Step
                    @Allow(actions = {"dynamodb:PutItem", "dynamodb:GetItem"}, resources = "arn:aws:dynamodb:::table/orders")
                    @Allow(actions = "s3:GetObject", resources = "*")
                    String book(String order) { return order; }
                    @Step @HttpRoute("GET /ping") String ping() { return "pong"; }
                    """);

    @Test
    void letsAFunctionWriteItsLogAndDoWhatItsStepAsksFor() throws Exception {
        assertThat(statements("book-function"))
                .containsExactly(
                        "WriteLog sample/Sample.java:29 [\"logs:CreateLogStream\",\"logs:PutLogEvents\"]"
                                + " \"arn:aws:logs:${Region}:${Account}:log-group:/aws/lambda/${Prefix}-book:*\"",
                        "WriteTraces sample/Sample.java:29 [\"xray:PutTraceSegments\",\"xray:PutTelemetryRecords\"] \"*\"",
                        "Allow1 sample/Sample.java:27 [\"dynamodb:PutItem\",\"dynamodb:GetItem\"]"
                                + " \"arn:aws:dynamodb:::table/orders\"",
                        "Allow2 sample/Sample.java:28 \"s3:GetObject\" \"*\"");
        assertThat(statements("ping-function")).singleElement().asString().startsWith("WriteLog");
    }

    @Test
    void letsAStateMachineInvokeWhatItsDefinitionInvokes() throws Exception {
        assertThat(statements("quote-workflow"))
                .containsExactly("InvokePrice sample/Sample.java:23 \"lambda:InvokeFunction\""
                        + " \"arn:aws:lambda:${Region}:${Account}:function:${Prefix}-price:*\"");
    }

    @Test
    void namesTheFirstCallOfEachStepInTheOrderOfTheSource() throws Exception {
        assertThat(statements("orders-workflow"))
                .extracting(statement ->
                        String.join(" ", List.of(statement.split(" ")).subList(0, 2)))
                .containsExactly(
                        "InvokeBook sample/Sample.java:16",
                        "InvokeFind sample/Sample.java:18",
                        "InvokePrice sample/Sample.java:19",
                        "DeliverLogs sample/Sample.java:14",
                        "WriteTraces sample/Sample.java:14");
    }

    @Test
    void startsWorkflowsThroughTheirAlias() throws Exception {
        assertThat(statements("orders-schedule"))
                .containsExactly("Start sample/Sample.java:13 \"states:StartExecution\""
                        + " \"arn:aws:states:${Region}:${Account}:stateMachine:${Prefix}-orders:live\"");
        assertThat(statements("gateway"))
                .containsExactly(
                        "Start1 sample/Sample.java:12 \"states:StartExecution\""
                                + " \"arn:aws:states:${Region}:${Account}:stateMachine:${Prefix}-orders:live\"",
                        "Start2 sample/Sample.java:22 \"states:StartSyncExecution\""
                                + " \"arn:aws:states:${Region}:${Account}:stateMachine:${Prefix}-quote:live\"");
    }

    @Test
    void trustsAServiceThatActsForTheResourceOnly() throws Exception {
        assertThat(trust("orders-schedule").at("/Statement/0").toString())
                .isEqualTo("{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"scheduler.amazonaws.com\"},"
                        + "\"Action\":\"sts:AssumeRole\",\"Condition\":{"
                        + "\"StringEquals\":{\"aws:SourceAccount\":\"${Account}\"},"
                        + "\"ArnLike\":{\"aws:SourceArn\":"
                        + "\"arn:aws:scheduler:${Region}:${Account}:schedule-group/${Prefix}\"}}}");
        assertThat(trust("gateway").at("/Statement/0").toString())
                .isEqualTo("{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"apigateway.amazonaws.com\"},"
                        + "\"Action\":\"sts:AssumeRole\"}");
    }

    /** The other tests say what is in a file, this one how it looks. */
    @Test
    void writesFilesThatAreFitToBeRead() {
        assertThat(PROGRAM.generates("policies/find-function.json")).isEqualTo("""
                {
                  "role": "${Prefix}-find-function",
                  "trust": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {
                          "Service": "lambda.amazonaws.com"
                        },
                        "Action": "sts:AssumeRole",
                        "Condition": {
                          "StringEquals": {
                            "aws:SourceAccount": "${Account}"
                          },
                          "ArnLike": {
                            "aws:SourceArn": [
                              "arn:aws:lambda:${Region}:${Account}:function:${Prefix}-find",
                              "arn:aws:lambda:${Region}:${Account}:function:${Prefix}-find:*"
                            ]
                          }
                        }
                      }
                    ]
                  },
                  "statements": [
                    {
                      "source": "sample/Sample.java:24",
                      "reason": "what the step prints goes to its log",
                      "statement": {
                        "Sid": "WriteLog",
                        "Effect": "Allow",
                        "Action": [
                          "logs:CreateLogStream",
                          "logs:PutLogEvents"
                        ],
                        "Resource": "arn:aws:logs:${Region}:${Account}:log-group:/aws/lambda/${Prefix}-find:*"
                      }
                    },
                    {
                      "source": "sample/Sample.java:24",
                      "reason": "a workflow with tracing calls the step, and X-Ray knows no resources for its traces",
                      "statement": {
                        "Sid": "WriteTraces",
                        "Effect": "Allow",
                        "Action": [
                          "xray:PutTraceSegments",
                          "xray:PutTelemetryRecords"
                        ],
                        "Resource": "*"
                      }
                    }
                  ]
                }
                """);
    }

    private static List<String> statements(String role) throws IOException {
        List<String> statements = new ArrayList<>();
        for (JsonNode entry : read(role).path("statements")) {
            JsonNode statement = entry.path("statement");
            statements.add("%s %s %s %s"
                    .formatted(
                            statement.path("Sid").asText(),
                            entry.path("source").asText(),
                            statement.path("Action"),
                            statement.path("Resource")));
        }
        return statements;
    }

    private static JsonNode trust(String role) throws IOException {
        return read(role).path("trust");
    }

    private static JsonNode read(String role) throws IOException {
        return new ObjectMapper().readTree(PROGRAM.generates("policies/" + role + ".json"));
    }
}
