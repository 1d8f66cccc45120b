package dev.stepwright.compiler.shim;

import static dev.stepwright.compiler.shim.HandlerTester.orders;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handlers of steps with types that only Jackson reads and writes. */
class JacksonHandlerTest {

    private static final String LETTER = """
            @Step Letter run(Letter letter) throws Exception {
                if (letter.content().body().isEmpty()) { throw new java.text.ParseException("empty", 0); }
                return letter;
            }
            record Letter(@JsonUnwrapped Content content, BigDecimal postage) {}
            record Content(String body) {}
            """;

    @TempDir
    Path classes;

    @Test
    void readAndWriteByJackson() throws Exception {
        HandlerTester tester = orders(classes, LETTER);
        assertThat(tester.call(tester.payloadHandler(), "{\"letter\": {\"body\": \"a\", \"postage\": 1.50}}"))
                .isEqualTo("{\"body\":\"a\",\"postage\":\"1.50\"}");
    }

    @Test
    void takeSeveralArgumentsAndAnswerNull() throws Exception {
        HandlerTester tester = orders(classes, """
                @Step void run(com.fasterxml.jackson.databind.JsonNode node, int count, String hashCode) {
                    if (!(node + hashCode).repeat(count).equals("[1]a[1]a")) { throw new IllegalStateException(); }
                }
                """);
        assertThat(tester.call(
                        tester.payloadHandler(), "{\"hashCode\": \"a\", \"node\": [1], \"count\": 2, \"more\": 0}"))
                .isEqualTo("null");
    }

    @Test
    void sayWhatCannotBeRead() {
        HandlerTester tester = orders(classes, LETTER);
        assertThatThrownBy(() -> tester.call(tester.payloadHandler(), "{\"letter\": {\"postage\": \"x\"}}"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The input of step run cannot be read at line 1, column 24: ");
    }

    @Test
    void throwWhatTheStepThrows() {
        HandlerTester tester = orders(classes, LETTER);
        assertThatThrownBy(() -> tester.call(tester.payloadHandler(), "{\"letter\": {\"body\": \"\"}}"))
                .isExactlyInstanceOf(java.text.ParseException.class)
                .hasMessage("empty");
    }

    @Test
    void answerHttpRequests() throws Exception {
        HandlerTester tester = orders(classes, LETTER);
        assertThat(tester.call(tester.httpHandler(), "{\"body\": \"{\\\"body\\\": \\\"a\\\"}\"}"))
                .isEqualTo("""
                {"statusCode":200,"headers":{"content-type":"application/json"},"body":"{\\"body\\":\\"a\\",\\"postage\\":null}"}""");
        assertThat(tester.call(tester.httpHandler(), "{\"body\": \"eyJib2R5IjoiYiJ9\", \"isBase64Encoded\": true}"))
                .contains("\"statusCode\":200");
        assertThat(tester.call(tester.httpHandler(), "{\"body\": \"[\"}")).isEqualTo("""
                {"statusCode":400,"headers":{"content-type":"application/json"},"body":"{\\"message\\":\\"The body is \
                not the JSON that this route takes at line 1, column 1.\\"}"}""");
    }
}
