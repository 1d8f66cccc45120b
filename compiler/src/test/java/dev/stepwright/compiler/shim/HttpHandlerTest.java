package dev.stepwright.compiler.shim;

import static dev.stepwright.compiler.shim.HandlerTester.orders;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.json.ResultTooLarge;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpHandlerTest {

    private static final String ECHO = """
            record Order(String id) {}

            @Step Order run(Order order) {
                return new Order(order.id().strip());
            }
            """;

    @TempDir
    Path classes;

    @Test
    void answersWithTheResult() throws Exception {
        assertThat(echo("{\"version\": \"2.0\", \"body\": \"{\\\"id\\\": \\\" ä \\\"}\", \"isBase64Encoded\": false}"))
                .isEqualTo("""
                        {"statusCode":200,"headers":{"content-type":"application/json"},"body":"{\\"id\\":\\"ä\\"}"}""");
    }

    @Test
    void decodesABodyInBase64() throws Exception {
        assertThat(echo("{\"body\": \"eyJpZCI6ICLDpCJ9\", \"isBase64Encoded\": true}"))
                .contains("\"statusCode\":200")
                .contains("ä");
    }

    @Test
    void answersMalformedJsonWithItsPlace() throws Exception {
        assertThat(echo("{\"body\": \"{id: 1}\"}")).isEqualTo("""
                {"statusCode":400,"headers":{"content-type":"application/json"},"body":"{\\"message\\":\\"The body is not \
                the JSON that this route takes: expected the name of a member, found id at $, line 1, column 2\\"}"}""");
    }

    @Test
    void saysThatResponsesAreLimited() {
        HandlerTester tester = orders(classes, """
                @Step String run() { return "x".repeat(7_000_000); }
                """);
        assertThatThrownBy(() -> tester.call(tester.httpHandler(), "{}"))
                .isExactlyInstanceOf(ResultTooLarge.class)
                .hasMessageStartingWith(
                        "The response of step run cannot be sent: its JSON has more than 6291556 bytes");
    }

    @Test
    void refusesABodyThatIsMissingOrHasMoreThanOneValue() throws Exception {
        assertThat(echo("{}")).contains("\"statusCode\":400");
        assertThat(echo("{\"body\": null}")).contains("\"statusCode\":400");
        assertThat(echo("{\"body\": \"[]\"}")).contains("\"statusCode\":400");
        assertThat(echo("{\"body\": \"{} {}\"}")).contains("\"statusCode\":400");
    }

    @Test
    void answersVoidWithNoContent() throws Exception {
        HandlerTester tester = orders(classes, "@Step void run() {}\n");
        assertThat(tester.call(tester.httpHandler(), "{}")).isEqualTo("{\"statusCode\":204}");
    }

    @Test
    void leavesAFailureOfTheStepToTheGateway() {
        HandlerTester tester = orders(classes, """
                @Step String run() throws Exception {
                    throw new java.text.ParseException("no", 1);
                }
                """);
        assertThatThrownBy(() -> tester.call(tester.httpHandler(), "{}"))
                .isExactlyInstanceOf(java.text.ParseException.class)
                .hasMessage("no");
    }

    private String echo(String event) throws Exception {
        HandlerTester tester = orders(classes, ECHO);
        return tester.call(tester.httpHandler(), event);
    }
}
