package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.local.lambda.TestHandlers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Functions, roles and buckets are there after the end of the process, however it ends. */
@Timeout(120)
class KeptDeploymentTest {

    private static final String ROLE = "arn:aws:iam::123456789012:role/worker";
    private static final String FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:told";
    private static final String TRUST = """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
              "Principal": {"Service": ["lambda.amazonaws.com", "states.amazonaws.com"]}}]}""";
    private static final String POLICY = """
            {"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "*"}]}""";
    private static final String WAIT_AND_CALL = """
            {"QueryLanguage": "JSONata", "StartAt": "W", "States": {
              "W": {"Type": "Wait", "Seconds": 1, "Next": "C"},
              "C": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true,
                "Arguments": {"FunctionName": "%s:live", "Payload": {}},
                "Output": "{%% $states.result.Payload.extra %%}"}}}""".formatted(FUNCTION);

    @TempDir
    private Path folder;

    @Test
    void anExecutionCallsItsFunctionAfterAKill() throws Exception {
        String created;
        String presumed;
        try (KilledProcess first = KilledProcess.start(folder)) {
            deploy(client(first));
            created = start(first.client(), "created", ROLE);
            presumed = start(first.client(), "presumed", ROLE.replace("worker", "nobody"));
            first.kill();
        }

        try (KilledProcess second = KilledProcess.start(folder)) {
            assertThat(output(second.client(), created)).isEqualTo("\"juice\"");
            assertThat(output(second.client(), presumed)).isEqualTo("\"juice\"");
        }
    }

    @Test
    void functionsAndRolesAreAsTheyWere() throws Exception {
        List<String> before;
        try (LocalCloud cloud = cloud()) {
            ServiceClient client = ServiceClient.of(cloud.apiEndpoint());
            deploy(client);
            client.rest("POST", "/2015-03-31/functions/told/policy", """
                    {"StatementId": "s", "Action": "lambda:InvokeFunction", "Principal": "events.amazonaws.com"}""");
            client.rest("PUT", "/2017-10-31/functions/told/concurrency", """
                    {"ReservedConcurrentExecutions": 2}""");
            client.rest("POST", "/2015-03-31/functions", function("gone"));
            client.rest("DELETE", "/2015-03-31/functions/gone", "");
            before = described(client);
        }

        try (LocalCloud cloud = cloud()) {
            ServiceClient client = ServiceClient.of(cloud.apiEndpoint());
            assertThat(described(client)).isEqualTo(before);
            assertThat(client.rest("GET", "/2015-03-31/functions", "")).doesNotContain("gone");
            assertThat(client.rest("POST", "/2015-03-31/functions/told:live/invocations", "{}"))
                    .contains("\"extra\":\"juice\"");
        }
    }

    @Test
    void codeThatNoFunctionHasAnyMoreIsRemoved() throws Exception {
        try (LocalCloud cloud = cloud()) {
            ServiceClient client = ServiceClient.of(cloud.apiEndpoint());
            deploy(client);
            client.rest("DELETE", "/2015-03-31/functions/told", "");
            assertThat(packages()).hasSize(1);
        }

        cloud().close();

        assertThat(packages()).isEmpty();
    }

    @Test
    void objectsAreInTheirBuckets() throws Exception {
        try (LocalCloud cloud = cloud()) {
            ServiceClient client = ServiceClient.of(cloud.apiEndpoint());
            client.signed("s3", "PUT", "/orders", "");
            client.signed("s3", "PUT", "/orders/2026/november.csv", "id\n1\n");
        }

        try (LocalCloud cloud = cloud()) {
            assertThat(ServiceClient.of(cloud.apiEndpoint()).signed("s3", "GET", "/orders/2026/november.csv", ""))
                    .isEqualTo("id\n1\n");
        }
    }

    private LocalCloud cloud() {
        return LocalCloud.start(LocalCloudSettings.empty()
                .apiPort(0)
                .gatewayPort(0)
                .dataFolder(folder)
                .build());
    }

    private List<Path> packages() throws IOException {
        try (Stream<Path> packages = Files.list(folder.resolve("functions"))) {
            return packages.toList();
        }
    }

    private static ServiceClient client(KilledProcess process) {
        return new ServiceClient(process.client().http(), process.client().endpoint());
    }

    /** A role, a function that tells of its environment, a version of it, and an alias for that. */
    private static void deploy(ServiceClient client) throws Exception {
        client.query("iam", "CreateRole", Map.of("RoleName", "worker", "AssumeRolePolicyDocument", TRUST));
        client.query(
                "iam", "PutRolePolicy", Map.of("RoleName", "worker", "PolicyName", "calls", "PolicyDocument", POLICY));
        client.rest("POST", "/2015-03-31/functions", function("told"));
        client.rest("POST", "/2015-03-31/functions/told/versions", "{}");
        client.rest("POST", "/2015-03-31/functions/told/aliases", """
                {"Name": "live", "FunctionVersion": "1"}""");
    }

    private static String function(String name) throws IOException {
        return """
                {"FunctionName": "%s", "Runtime": "java17", "Handler": "%s", "Role": "%s", "Timeout": 20,
                 "Code": {"ZipFile": "%s"}, "Tags": {"team": "a"}, "Environment": {"Variables": {"EXTRA": "juice"}}}""".formatted(
                        name,
                        TestHandlers.Surroundings.class.getName(),
                        ROLE,
                        Base64.getEncoder().encodeToString(zip()));
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Class<?> type : List.of(TestHandlers.class, TestHandlers.Surroundings.class)) {
                String file = type.getName().replace('.', '/') + ".class";
                zip.putNextEntry(new ZipEntry(file));
                try (InputStream in = type.getResourceAsStream("/" + file)) {
                    in.transferTo(zip);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> described(ServiceClient client) throws Exception {
        return List.of(
                client.rest("GET", "/2015-03-31/functions/told", ""),
                client.rest("GET", "/2015-03-31/functions/told/versions", ""),
                client.rest("GET", "/2015-03-31/functions/told/aliases", ""),
                client.rest("GET", "/2015-03-31/functions/told/policy", ""),
                client.query("iam", "GetRole", Map.of("RoleName", "worker")).replaceAll("<RequestId>.*?</", ""),
                client.query("iam", "GetRolePolicy", Map.of("RoleName", "worker", "PolicyName", "calls"))
                        .replaceAll("<RequestId>.*?</", ""));
    }

    private static String start(StatesClient states, String name, String role) throws IOException {
        String machine = states.call(
                        "CreateStateMachine", Map.of("name", name, "definition", WAIT_AND_CALL, "roleArn", role))
                .get("stateMachineArn")
                .textValue();
        return states.call("StartExecution", Map.of("stateMachineArn", machine))
                .get("executionArn")
                .textValue();
    }

    private static String output(StatesClient states, String execution) throws Exception {
        JsonNode described = states.call("DescribeExecution", Map.of("executionArn", execution));
        while (described.get("status").textValue().equals("RUNNING")) {
            Thread.sleep(50);
            described = states.call("DescribeExecution", Map.of("executionArn", execution));
        }
        return described.path("output").asText(described.toString());
    }
}
