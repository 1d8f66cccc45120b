package dev.stepwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/semantics.md says that Jackson reads and a step refuses. */
class JacksonDifferencesTest {

    private static final JsonMapper JACKSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private record Guess<T>(String json, Class<T> type, T jackson, Function<JsonReader, T> reader) {}

    static List<Guess<?>> guesses() {
        return List.of(
                new Guess<>("12", String.class, "12", JsonReader::readString),
                new Guess<>("true", String.class, "true", JsonReader::readString),
                new Guess<>("\"12\"", Integer.class, 12, JsonReader::readInt),
                new Guess<>("\"1.5\"", Double.class, 1.5, JsonReader::readDouble),
                new Guess<>("\"true\"", Boolean.class, true, JsonReader::readBoolean),
                new Guess<>("\"\"", int.class, 0, JsonReader::readInt),
                new Guess<>("\"\"", Instant.class, null, TimeReader::readInstant),
                new Guess<>("\"\"", char.class, '\0', JsonReader::readChar),
                new Guess<>("1", Boolean.class, true, JsonReader::readBoolean),
                new Guess<>("65", Character.class, 'A', JsonReader::readChar),
                new Guess<>("1", Instant.class, Instant.ofEpochSecond(1), TimeReader::readInstant),
                new Guess<>("1", Duration.class, Duration.ofSeconds(1), TimeReader::readDuration),
                new Guess<>("1.5", Integer.class, 1, JsonReader::readInt),
                new Guess<>("1.5", Long.class, 1L, JsonReader::readLong),
                new Guess<>("1.5", BigInteger.class, BigInteger.ONE, JsonReader::readBigInteger),
                new Guess<>("200", Byte.class, (byte) -56, JsonReader::readByte),
                new Guess<>("1e400", Double.class, Double.POSITIVE_INFINITY, JsonReader::readDouble),
                new Guess<>("1e40", Float.class, Float.POSITIVE_INFINITY, JsonReader::readFloat),
                new Guess<>("1e100001", BigDecimal.class, new BigDecimal("1e100001"), JsonReader::readBigDecimal),
                new Guess<>("1e1000", BigInteger.class, BigInteger.TEN.pow(1_000), JsonReader::readBigInteger),
                new Guess<>("\uFEFF12", Integer.class, 12, JsonReader::readInt));
    }

    @ParameterizedTest
    @MethodSource("guesses")
    <T> void refusesWhatJacksonGuesses(Guess<T> guess) throws IOException {
        byte[] json = guess.json().getBytes(StandardCharsets.UTF_8);
        assertThat(JACKSON.readValue(json, guess.type())).isEqualTo(guess.jackson());
        assertThatThrownBy(() -> guess.reader().apply(new JsonReader(json))).isInstanceOf(MalformedJson.class);
    }

    @Test
    void keepsTheOffsetThatJacksonMovesToUtc() throws IOException {
        byte[] json = "\"2026-01-31T12:00:00+01:00\"".getBytes(StandardCharsets.UTF_8);
        assertThat(JACKSON.readValue(json, OffsetDateTime.class).toString()).isEqualTo("2026-01-31T11:00Z");
        assertThat(TimeReader.readOffsetDateTime(new JsonReader(json)).toString())
                .isEqualTo("2026-01-31T12:00+01:00");
    }
}
