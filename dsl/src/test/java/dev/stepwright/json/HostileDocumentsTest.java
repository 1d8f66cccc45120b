package dev.stepwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as large as Lambda lets through, made to take time or memory. */
class HostileDocumentsTest {

    private static final int SIZE = 6_000_000;

    /** Each takes milliseconds; machines that build may be slow. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final List<Consumer<JsonReader>> NUMBERS = List.of(
            JsonReader::readInt,
            JsonReader::readLong,
            JsonReader::readFloat,
            JsonReader::readDouble,
            JsonReader::readBigInteger,
            JsonReader::readBigDecimal);

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"type\":"})
    void nestsWithoutEnd(String beginning) {
        byte[] json = bytes(beginning.repeat(SIZE / beginning.length()));
        assertThat(problem(json, JsonReader::skip))
                .startsWith("more than 1000 objects and arrays in each other at $…")
                .hasSizeLessThan(1_000);
        assertThat(problem(json, in -> {
                    if (beginning.startsWith("[")) {
                        in.beginArray();
                        in.nextElement();
                    }
                    in.findDiscriminator("kind");
                }))
                .matches("(more than 1000|expected an object).*");
    }

    @Test
    void hasANumberOfMillionsOfDigits() {
        byte[] json = bytes("1".repeat(SIZE));
        for (Consumer<JsonReader> type : NUMBERS) {
            assertThat(problem(json, type)).startsWith("a number of more than 1000 digits at $");
        }
        assertThat(problem(bytes("\"" + "1".repeat(SIZE) + "\""), JsonReader::readBigDecimal))
                .startsWith("a decimal of more than 1000 digits");
        assertThat(problem(json, JsonReader::skip)).startsWith("a number of more than 1000 digits at $");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "-1e2147483647", "1e2147483648", "1e1000000000000"})
    void hasANumberOfBillionsOfDigits(String json) {
        for (Consumer<JsonReader> type : NUMBERS) {
            assertThat(problem(bytes(json), type)).startsWith("expected ").contains(", found " + json);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-1000000000", "1e-2147483647"})
    void hasANumberThatIsNearlyNothing(String json) {
        assertThat(read(bytes(json), JsonReader::readDouble)).isZero();
        assertThat(problem(bytes(json), JsonReader::readInt)).startsWith("expected an int, found " + json);
        assertThat(problem(bytes(json), JsonReader::readBigInteger)).startsWith("expected an integer");
        assertThat(problem(bytes(json), JsonReader::readBigDecimal)).startsWith("expected a decimal");
    }

    @Test
    void consistsOfEscapes() {
        assertThat(read(bytes("\"" + "\\n".repeat(SIZE / 2) + "\""), JsonReader::readString))
                .hasSize(SIZE / 2);
        assertThat(read(bytes("\"" + "\\ud83d\\ude00".repeat(SIZE / 12) + "\""), JsonReader::readString))
                .hasSize(SIZE / 12 * 2);
        assertThat(problem(bytes("\"" + "\\n".repeat(SIZE / 2)), JsonReader::readString))
                .startsWith("expected the end of the text");
    }

    @Test
    void repeatsAName() {
        byte[] json = bytes("{" + "\"a\":1,".repeat(SIZE / 6) + "\"a\":2}");
        int last = read(json, in -> {
            int value = 0;
            in.beginObject();
            while (in.nextName() != null) {
                value = in.readInt();
            }
            return value;
        });
        assertThat(last).isEqualTo(2);
    }

    @Test
    void hasAllDiscriminatorsAtTheEnd() {
        int depth = 999;
        String padding = "\"x\":\"" + "x".repeat(SIZE / depth) + "\",";
        byte[] json = bytes(("{" + padding + "\"inner\":").repeat(depth) + "{}" + ",\"type\":\"node\"}".repeat(depth));
        int nodes = read(json, in -> nodes(in, "type"));
        assertThat(nodes).isEqualTo(depth);
        int nodesOfMoreTypes = read(json, in -> nodes(in, "sort", "type", "kind"));
        assertThat(nodesOfMoreTypes).isEqualTo(depth);
    }

    /** Reads objects in each other as those of recursive sealed interfaces are read. */
    private static int nodes(JsonReader in, String... discriminators) {
        String type = null;
        for (String discriminator : discriminators) {
            String found = in.findDiscriminator(discriminator);
            type = type == null ? found : type;
        }
        int nodes = type == null ? 0 : 1;
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (name.equals("inner")) {
                nodes += nodes(in, discriminators);
            } else {
                in.skip();
            }
        }
        return nodes;
    }

    @Test
    void hasMillionsOfObjectsBeforeTheDiscriminator() {
        byte[] json = bytes("{\"a\":[" + "{},".repeat(SIZE / 3) + "{}],\"type\":\"x\"}");
        String type = read(json, in -> in.findDiscriminator("type"));
        assertThat(type).isEqualTo("x");
    }

    private static <T> T read(byte[] json, Function<JsonReader, T> reading) {
        return assertTimeoutPreemptively(PATIENCE, () -> reading.apply(new JsonReader(json)));
    }

    private static String problem(byte[] json, Consumer<JsonReader> reading) {
        return assertTimeoutPreemptively(PATIENCE, () -> {
            Throwable problem = catchThrowable(() -> reading.accept(new JsonReader(json)));
            assertThat(problem).isInstanceOf(MalformedJson.class);
            return problem.getMessage();
        });
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
