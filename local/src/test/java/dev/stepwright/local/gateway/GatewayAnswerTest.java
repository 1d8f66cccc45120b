package dev.stepwright.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.local.http.HttpReply;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatewayAnswerTest {

    @Test
    void takesStatusHeadersCookiesAndBodyFromTheAnswer() {
        HttpReply reply = read("""
                {"statusCode": 201, "headers": {"X-Id": 7, "Content-Type": "application/json"},
                 "cookies": ["a=1", "b=2"], "body": "{\\"ok\\":true}"}
                """);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.headers())
                .containsEntry("x-id", List.of("7"))
                .containsEntry("content-type", List.of("application/json"))
                .containsEntry("set-cookie", List.of("a=1", "b=2"));
        assertThat(text(reply)).isEqualTo("{\"ok\":true}");
    }

    @Test
    void decodesABase64Body() {
        assertThat(text(read("{\"statusCode\":200,\"body\":\"aGk=\",\"isBase64Encoded\":true}")))
                .isEqualTo("hi");
    }

    @Test
    void makesAnAnswerWithoutStatusCodeTheBody() {
        HttpReply reply = read("{\"message\":\"processed\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers()).containsEntry("Content-Type", List.of("application/json"));
        assertThat(text(reply)).isEqualTo("{\"message\":\"processed\"}");
        assertThat(text(read("\"hello\""))).isEqualTo("hello");
        assertThat(text(read("[1,2]"))).isEqualTo("[1,2]");
    }

    @Test
    void saysWhyAnAnswerIsBad() {
        assertBad("{\"statusCode\":\"OK\"}", "statusCode must be a number from 200 to 599, but is \"OK\"");
        assertBad("{\"statusCode\":200,\"body\":{}}", "body must be a text; write JSON into it as a text");
        assertBad("{\"statusCode\":200,\"headers\":[]}", "headers must be an object of texts, but is []");
        assertBad("{\"statusCode\":200,\"body\":\"*\",\"isBase64Encoded\":true}", "is not Base64");
        assertBad("hello", "the answer is not JSON");
        assertBad("", "the answer is empty");
    }

    private static void assertBad(String answer, String reason) {
        assertThatThrownBy(() -> read(answer))
                .isInstanceOf(BadAnswerException.class)
                .hasMessageContaining(reason);
    }

    private static HttpReply read(String answer) {
        return new GatewayAnswer().read(answer.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(HttpReply reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }
}
