package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;

@Timeout(60)
class ServiceTaskTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Queue<String> REQUESTS = new ConcurrentLinkedQueue<>();

    private static HttpServer queues;
    private static LocalCloud cloud;
    private static SfnClient sfn;

    @BeforeAll
    static void start() throws Exception {
        queues = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        queues.createContext("/", exchange -> {
            String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            REQUESTS.add(exchange.getRequestHeaders().getFirst("X-Amz-Target") + " " + request);
            boolean exists = request.contains("/orders");
            byte[] answer = (exists
                            ? answer(request)
                            : "{\"__type\":\"com.amazonaws.sqs#QueueDoesNotExist\",\"message\":\"No such queue.\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("x-amzn-RequestId", "r1");
            exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.0");
            exchange.sendResponseHeaders(exists ? 200 : 400, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        queues.start();
        cloud = LocalCloud.start(LocalCloudSettings.empty()
                .apiPort(0)
                .gatewayPort(0)
                .endpoints(Map.of(
                        "sqs",
                                URI.create("http://127.0.0.1:"
                                        + queues.getAddress().getPort()),
                        "dynamodb", URI.create("http://127.0.0.1:9")))
                .build());
        sfn = SdkClient.of(cloud);
    }

    @AfterAll
    static void close() {
        sfn.close();
        cloud.close();
        queues.stop(0);
    }

    @Test
    void anOptimisedIntegrationAnswersWithTheMetadata() throws Exception {
        JsonNode output = output(run("sqs:sendMessage", """
                {"QueueUrl": "http://q/orders", "MessageBody": {"n": 1}, "DelaySeconds": 3,
                 "MessageAttributes": {"kind": {"DataType": "String", "StringValue": "new"}}}"""));

        assertThat(REQUESTS)
                .contains(
                        "AmazonSQS.SendMessage {\"QueueUrl\":\"http://q/orders\",\"MessageBody\":\"{\\\"n\\\":1}\","
                                + "\"DelaySeconds\":3,\"MessageAttributes\":{\"kind\":{\"StringValue\":\"new\",\"DataType\":\"String\"}}}");
        assertThat(output.get("MessageId").textValue()).isEqualTo("m1");
        assertThat(output.at("/SdkHttpMetadata/HttpStatusCode").intValue()).isEqualTo(200);
        assertThat(output.at("/SdkResponseMetadata/RequestId").textValue()).isEqualTo("r1");
    }

    @Test
    void anIntegrationOfTheSdkAnswersWithoutIt() throws Exception {
        JsonNode output =
                output(run("aws-sdk:sqs:sendMessage", "{\"QueueUrl\": \"http://q/orders\", \"MessageBody\": \"a\"}"));
        assertThat(output.properties())
                .extracting(member -> member.getKey())
                .containsExactlyInAnyOrder("MessageId", "MD5OfMessageBody");
    }

    @Test
    void eachFailsInItsOwnWords() throws Exception {
        String parameters = "{\"QueueUrl\": \"http://q/none\", \"MessageBody\": \"a\"}";
        DescribeExecutionResponse optimised = run("sqs:sendMessage", parameters);
        assertThat(optimised.error()).isEqualTo("SQS.QueueDoesNotExistException");
        assertThat(optimised.cause())
                .isEqualTo("No such queue. (Service: AmazonSQS; Status Code: 400; Error Code: QueueDoesNotExist;"
                        + " Request ID: r1; Proxy: null)");
        DescribeExecutionResponse bySdk = run("aws-sdk:sqs:sendMessage", parameters);
        assertThat(bySdk.error()).isEqualTo("Sqs.QueueDoesNotExistException");
        assertThat(bySdk.cause())
                .isEqualTo("No such queue. (Service: Sqs, Status Code: 400, Request ID: r1) (SDK Attempt Count: 1)");
    }

    @Test
    void refusesWhatTheSdkDoesNotHave() throws Exception {
        assertThat(run("aws-sdk:sqs:sendMessage", "{\"Queue\": \"q\"}").cause())
                .isEqualTo("The field 'Queue' is not supported by Step Functions: aws-sdk:sqs:sendMessage");
        assertThat(run("aws-sdk:sqs:sendLetter", "{}").cause())
                .isEqualTo("There is no action 'sendLetter' in SqsClient of the SDK for Java: aws-sdk:sqs:sendLetter");
    }

    @Test
    void callsNothingWithoutAnAddress() throws Exception {
        DescribeExecutionResponse ended = run("sns:publish", "{\"TopicArn\": \"t\", \"Message\": \"m\"}");
        assertThat(ended.error()).isEqualTo("States.Runtime");
        assertThat(ended.cause())
                .isEqualTo("The local cloud has no sns to call for sns:publish. Name its address,"
                        + " -Dsfn.endpoints=sns=http://…, or mock the state, -Dsfn.mocks=<file>.");
    }

    @Test
    void saysWhichModuleIsMissing() throws Exception {
        assertThat(run("dynamodb:getItem", "{}").cause())
                .isEqualTo(
                        "The SDK's module for dynamodb:getItem is missing. Add software.amazon.awssdk:dynamodb to the"
                                + " <dependencies> of the plugin.");
    }

    @Test
    void findsItsOwnBuckets() throws Exception {
        put("/files", "");
        JsonNode put =
                output(run("aws-sdk:s3:putObject", "{\"Bucket\": \"files\", \"Key\": \"a.json\", \"Body\": false}"));
        assertThat(put).isEqualTo(JSON.readTree("""
                {"ChecksumCRC32": "K81oMA==", "ChecksumType": "FULL_OBJECT",
                 "ETag": "\\"68934a3e9455fa72420237eb05902327\\"", "ServerSideEncryption": "AES256"}"""));
        JsonNode object = output(run("aws-sdk:s3:getObject", "{\"Bucket\": \"files\", \"Key\": \"a.json\"}"));
        assertThat(object.properties())
                .extracting(member -> member.getKey())
                .containsExactlyInAnyOrder(
                        "AcceptRanges",
                        "ContentLength",
                        "ContentType",
                        "ETag",
                        "LastModified",
                        "Metadata",
                        "ServerSideEncryption",
                        "Body");
        assertThat(object.get("Body").textValue()).isEqualTo("false");
        DescribeExecutionResponse missing = run("aws-sdk:s3:getObject", "{\"Bucket\": \"files\", \"Key\": \"none\"}");
        assertThat(missing.error()).isEqualTo("S3.NoSuchKeyException");
        assertThat(missing.cause()).startsWith("The specified key does not exist. (Service: S3, Status Code: 404");
    }

    /** The SDK compares the sums of what it sent. */
    private static String answer(String request) {
        String sum =
                request.contains("\\\"n\\\"") ? "082c26c8a6bc75226a31da5495cc9292" : "0cc175b9c0f1b6a831c399e269772661";
        String attributes = request.contains("MessageAttributes")
                ? ",\"MD5OfMessageAttributes\":\"6c03da4e31553b96eb78c9e6a0d1a929\""
                : "";
        return "{\"MessageId\":\"m1\",\"MD5OfMessageBody\":\"" + sum + "\"" + attributes + "}";
    }

    /** To the service that the scope of the signature names. */
    private static void put(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(cloud.apiEndpoint() + path))
                .header(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=id/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0")
                .PUT(BodyPublishers.ofString(body))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    private static DescribeExecutionResponse run(String action, String parameters) throws Exception {
        String definition = """
                {"StartAt": "S", "States": {"S": {"Type": "Task", "Resource": "arn:aws:states:::%s", "End": true,
                 "Parameters": %s}}}""".formatted(action, parameters);
        String machine = sfn.createStateMachine(r -> r.name("m-" + UUID.randomUUID())
                        .roleArn("arn:aws:iam::999999999999:role/anybody")
                        .definition(definition))
                .stateMachineArn();
        String execution = sfn.startExecution(r -> r.stateMachineArn(machine)).executionArn();
        DescribeExecutionResponse description = sfn.describeExecution(r -> r.executionArn(execution));
        while (description.status() == ExecutionStatus.RUNNING) {
            Thread.sleep(10);
            description = sfn.describeExecution(r -> r.executionArn(execution));
        }
        return description;
    }

    private static JsonNode output(DescribeExecutionResponse ended) throws Exception {
        assertThat(ended.status()).as(ended.cause()).isEqualTo(ExecutionStatus.SUCCEEDED);
        return JSON.readTree(ended.output());
    }
}
