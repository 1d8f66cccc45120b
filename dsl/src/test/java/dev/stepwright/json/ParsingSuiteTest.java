package dev.stepwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads the documents of JSONTestSuite: what JSON is has to be accepted, what it is not refused.
 *
 * <p>The suite is not part of this project: {@code -Dstepwright.conformance=<folder>} names the folder with
 * {@code json-parsing/cases.jsonl}.
 *
 * @see <a href="https://github.com/nst/JSONTestSuite">nst/JSONTestSuite</a>
 */
class ParsingSuiteTest {

    @TestFactory
    Stream<DynamicTest> agreesWithTheSuite() throws IOException {
        String conformance = System.getProperty("stepwright.conformance");
        assumeTrue(conformance != null, "no suite: set -Dstepwright.conformance=<folder with json-parsing>");
        ObjectMapper mapper = new ObjectMapper();
        return Files.readAllLines(Path.of(conformance, "json-parsing", "cases.jsonl")).stream()
                .map(line -> {
                    JsonNode suiteCase = read(mapper, line);
                    byte[] document =
                            Base64.getDecoder().decode(suiteCase.get("base64").asText());
                    String id = suiteCase.get("id").asText();
                    return DynamicTest.dynamicTest(
                            id, () -> check(id, suiteCase.get("expect").asText(), document));
                });
    }

    private static void check(String id, String expected, byte[] document) {
        Throwable whenRead = catchThrowable(() -> Trees.read(document));
        Throwable whenSkipped = catchThrowable(() -> {
            JsonReader in = new JsonReader(document);
            in.skip();
            in.end();
        });
        boolean accepted = expected.equals("accept") || expected.equals("either") && isAcceptedHere(id);
        if (accepted) {
            assertThat(whenRead).isNull();
            assertThat(whenSkipped).isNull();
        } else {
            assertThat(whenRead).isInstanceOf(MalformedJson.class);
            assertThat(whenSkipped).isInstanceOf(MalformedJson.class).hasMessage(whenRead.getMessage());
        }
    }

    /** RFC 8259 leaves it open: numbers of any size, halves of surrogate pairs as escapes, and no other encoding. */
    private static boolean isAcceptedHere(String id) {
        return id.startsWith("i_number")
                || id.equals("i_structure_500_nested_arrays")
                || id.equals("i_object_key_lone_2nd_surrogate")
                || id.contains("surrogate") && !id.equals("i_string_UTF8_surrogate_U+D800");
    }

    private static JsonNode read(ObjectMapper mapper, String line) {
        try {
            return mapper.readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }
}
