package dev.stepwright.local.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProtocolTest {

    private final List<Throwable> failures = new ArrayList<>();
    private final JsonProtocol api = new JsonProtocol(
            JsonProtocol.Dialect.version10("Step Functions", "AWSStepFunctions"),
            List.of(() -> Map.of(
                    "Echo", parameters -> Json.object().put("name", parameters.text("name", 3)),
                    "Break",
                            parameters -> {
                                throw new IllegalStateException("broken");
                            })),
            failures::add);

    @Test
    void answersInTheProtocolsContentType() throws Exception {
        HttpReply reply = call("AWSStepFunctions.Echo", "{\"name\":\"abc\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers()).containsEntry("Content-Type", List.of("application/x-amz-json-1.0"));
        assertThat(reply.headers()).containsKey("x-amzn-RequestId");
        assertThat(text(reply)).isEqualTo("{\"name\":\"abc\"}");
    }

    @Test
    void namesTheMemberThatBreaksAConstraint() throws Exception {
        assertError(
                call("AWSStepFunctions.Echo", "{}"),
                "com.amazon.coral.validate#ValidationException",
                "1 validation error detected: Value null at 'name' failed to satisfy constraint: Member must not be null");
        assertError(
                call("AWSStepFunctions.Echo", "{\"name\":\"abcd\"}"),
                "com.amazon.coral.validate#ValidationException",
                "1 validation error detected: Value 'abcd' at 'name' failed to satisfy constraint: "
                        + "Member must have length less than or equal to 3");
    }

    @Test
    void refusesWhatIsNotAJsonObject() throws Exception {
        String type = "com.amazon.coral.service#SerializationException";

        assertError(call("AWSStepFunctions.Echo", "{\"name\":"), type, "The request is not JSON: ");
        assertError(call("AWSStepFunctions.Echo", "[]"), type, "The request must be a JSON object.");
        assertError(call("AWSStepFunctions.Echo", "{\"name\":1}"), type, "name must be a string");
    }

    @Test
    void refusesOperationsItDoesNotServe() throws Exception {
        String type = "com.amazon.coral.service#UnknownOperationException";

        assertError(
                call("AWSStepFunctions.TestState", "{}"),
                type,
                "The local cloud does not serve AWSStepFunctions.TestState.");
        assertError(call("DynamoDB_20120810.Echo", "{}"), type, "The local cloud does not serve");
        assertError(call("", "{}"), type, "This is the Step Functions API");
    }

    @Test
    void hidesItsOwnFailuresFromTheCaller() throws Exception {
        HttpReply reply = call("AWSStepFunctions.Break", "{}");

        assertThat(reply.status()).isEqualTo(500);
        assertThat(text(reply)).contains("InternalFailure").doesNotContain("broken");
        assertThat(failures).hasSize(1);
    }

    private HttpReply call(String target, String body) throws InterruptedException {
        Map<String, List<String>> headers = target.isEmpty() ? Map.of() : Map.of("x-amz-target", List.of(target));
        return api.answer(new HttpRequest(
                "POST",
                "/",
                "",
                "HTTP/1.1",
                InetAddress.getLoopbackAddress(),
                headers,
                body.getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertError(HttpReply reply, String type, String message) {
        assertThat(reply.status()).isEqualTo(400);
        assertThat(json(reply).get("__type").textValue()).isEqualTo(type);
        assertThat(json(reply).get("message").textValue()).startsWith(message);
    }

    private static JsonNode json(HttpReply reply) {
        try {
            return new ObjectMapper().readTree(reply.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(HttpReply reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }
}
