package dev.stepwright.local.standalone;

import dev.stepwright.engine.StateMachine;
import dev.stepwright.local.LocalCloud;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes the first calls that a client makes, so that the JVM has loaded what answers them: with
 * {@code -XX:ArchiveClassesAtExit} it then keeps those classes for the next start.
 */
final class Preparation {

    private static final String JSONATA = """
            {"QueryLanguage": "JSONata", "StartAt": "Add", "States": {
              "Add": {"Type": "Pass", "Assign": {"n": "{% $states.input.n + 1 %}"}, "Next": "Check"},
              "Check": {"Type": "Choice", "Choices": [{"Condition": "{% $n > 1 %}", "Next": "Each"}], "Default": "Each"},
              "Each": {"Type": "Map", "Items": [1, 2], "End": true, "ItemProcessor": {"StartAt": "One", "States": {
                "One": {"Type": "Pass", "Output": "{% $string($states.input) %}", "End": true}}}}}}
            """;

    private static final String JSON_PATH = """
            {"StartAt": "Add", "States": {
              "Add": {"Type": "Pass", "Parameters": {"n.$": "States.MathAdd($.n, 1)"}, "Next": "Check"},
              "Check": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericGreaterThan": 1, "Next": "Done"}],
                        "Default": "Done"},
              "Done": {"Type": "Succeed"}}}
            """;

    private static final List<String> DEFINITIONS = List.of(JSONATA, JSON_PATH);

    private final LocalCloud cloud;

    private Preparation(LocalCloud cloud) {
        this.cloud = cloud;
    }

    /**
     * Loads what compiles definitions, which can be done while the rest of the local cloud starts. The library for
     * paths takes as long as that for JSONata, and fewer definitions need it.
     */
    static void compile() {
        StateMachine.compile(JSONATA);
    }

    /** @throws IOException if a call fails, which is a defect */
    static void of(LocalCloud cloud) throws IOException {
        Preparation preparation = new Preparation(cloud);
        for (int number = 0; number < DEFINITIONS.size(); number++) {
            preparation.run("prepare-" + number, DEFINITIONS.get(number));
        }
    }

    private void run(String name, String definition) throws IOException {
        String arn = "arn:aws:states:us-east-1:123456789012:";
        call("CreateStateMachine", """
                {"name": "%s", "definition": %s, "roleArn": "arn:aws:iam::000000000000:role/prepare"}
                """.formatted(name, quoted(definition)));
        call("StartExecution", """
                {"stateMachineArn": "%sstateMachine:%s", "name": "first", "input": "{\\"n\\": 1}"}
                """.formatted(arn, name));
        String execution = """
                {"executionArn": "%sexecution:%s:first"}
                """.formatted(arn, name);
        call("DescribeExecution", execution);
        call("GetExecutionHistory", execution);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private void call(String operation, String body) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(cloud.apiEndpoint()).toURL().openConnection();
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/x-amz-json-1.0");
        connection.setRequestProperty("X-Amz-Target", "AWSStepFunctions." + operation);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        }
        try (InputStream in = connection.getInputStream()) {
            in.readAllBytes();
        }
    }
}
