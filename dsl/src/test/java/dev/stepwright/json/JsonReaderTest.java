package dev.stepwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    @Test
    void readsMembersInTheOrderOfTheDocument() {
        JsonReader in = reader("""
                { "name": "Ann", "age": 30, "more": [1, {"x": []}, "", true, false, null],
                  "tags": ["a", null], "none": {}, "age": 31 }
                """);
        List<Object> read = new ArrayList<>();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "name" -> read.add(in.readString());
                case "age" -> read.add(in.readInt());
                case "tags" -> {
                    in.beginArray();
                    while (in.nextElement()) {
                        read.add(in.takeNull() ? "nothing" : in.readString());
                    }
                }
                default -> in.skip();
            }
        }
        in.end();
        assertThat(read).containsExactly("Ann", 30, "a", "nothing", 31);
    }

    @Test
    void readsEachTypeOfValue() {
        assertThat(read("true", JsonReader::readBoolean)).isTrue();
        assertThat(read("false", JsonReader::readBoolean)).isFalse();
        assertThat(read("\"x\"", JsonReader::readChar)).isEqualTo('x');
        assertThat(read("-128", JsonReader::readByte)).isEqualTo(Byte.MIN_VALUE);
        assertThat(read("32767", JsonReader::readShort)).isEqualTo(Short.MAX_VALUE);
        assertThat(read("-2147483648", JsonReader::readInt)).isEqualTo(Integer.MIN_VALUE);
        assertThat(read("9223372036854775807", JsonReader::readLong)).isEqualTo(Long.MAX_VALUE);
        assertThat(read("-9223372036854775808", JsonReader::readLong)).isEqualTo(Long.MIN_VALUE);
        assertThat(read("0.1", JsonReader::readFloat)).isEqualTo(0.1f);
        assertThat(read("12.34", JsonReader::readDouble)).isEqualTo(12.34);
        assertThat(read("-0", JsonReader::readDouble)).isEqualTo(-0.0);
        assertThat(read("\"-Infinity\"", JsonReader::readDouble)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(read("\"NaN\"", JsonReader::readFloat)).isNaN();
        assertThat(read("123456789012345678901", JsonReader::readBigInteger))
                .isEqualTo(new BigInteger("123456789012345678901"));
        assertThat(read("\"1.50\"", JsonReader::readBigDecimal)).isEqualTo(new BigDecimal("1.50"));
        assertThat(read("1.50", JsonReader::readBigDecimal)).isEqualTo(new BigDecimal("1.50"));
        assertThat(read("\"-1.5E+3\"", JsonReader::readBigDecimal)).isEqualTo(new BigDecimal("-1.5E+3"));
        assertThat(read("\"b6f3B2A0-0000-1000-8000-00805f9b34fb\"", JsonReader::readUuid))
                .isEqualTo(UUID.fromString("b6f3b2a0-0000-1000-8000-00805f9b34fb"));
    }

    @ParameterizedTest
    @CsvSource({"5.0, 5", "5e0, 5", "1e3, 1000", "1.5E+1, 15", "20e-1, 2", "-0, 0", "0.0, 0", "0e99, 0", "-1.0e2, -100"
    })
    void readsIntegersInAnyNotation(String json, int value) {
        assertThat(read(json, JsonReader::readInt)).isEqualTo(value);
        assertThat(read(json, JsonReader::readLong)).isEqualTo(value);
        assertThat(read(json, JsonReader::readBigInteger)).isEqualTo(BigInteger.valueOf(value));
    }

    @Test
    void readsIntegersExactly() {
        assertThat(read("9007199254740993.0", JsonReader::readLong)).isEqualTo(9007199254740993L);
        assertThat(read("1e21", JsonReader::readBigInteger)).isEqualTo(BigInteger.TEN.pow(21));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "128",
                "-129",
                "1.5",
                "1e-1",
                "1e3",
                "1e1000000000",
                "1e99999999999",
                "9223372036854775808",
                "\"1\"",
                "true",
                "null",
                "[1]",
                "{}",
                "01",
                "1.",
                "+1",
                ".5",
                "-",
                "1e",
                ""
            })
    void refusesWhatIsNoByte(String json) {
        assertThatThrownBy(() -> read(json, JsonReader::readByte)).isInstanceOf(MalformedJson.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"true\"", "null", "tru", "falsehood", "TRUE"})
    void refusesWhatIsNoBoolean(String json) {
        assertThatThrownBy(() -> read(json, JsonReader::readBoolean)).isInstanceOf(MalformedJson.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "null", "{}", "'a'", "a"})
    void refusesWhatIsNoText(String json) {
        assertThatThrownBy(() -> read(json, JsonReader::readString)).isInstanceOf(MalformedJson.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"12\"", "\"nan\"", "NaN", "1e400", "-1e400", "\"\""})
    void refusesWhatIsNoDouble(String json) {
        assertThatThrownBy(() -> read(json, JsonReader::readDouble)).isInstanceOf(MalformedJson.class);
        assertThatThrownBy(() -> read(json, JsonReader::readFloat)).isInstanceOf(MalformedJson.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"x\"",
                "1e100001",
                "1e-100001",
                "\"1e1000000000\"",
                "1e99999999999",
                "\"1.5",
                "\"1.5x\"",
                "1.",
                "-",
                "true"
            })
    void refusesWhatIsNoDecimal(String json) {
        assertThatThrownBy(() -> read(json, JsonReader::readBigDecimal)).isInstanceOf(MalformedJson.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"ab\"", "65", "\"😀\""})
    void refusesWhatIsNotOneCharacter(String json) {
        assertThatThrownBy(() -> read(json, JsonReader::readChar)).isInstanceOf(MalformedJson.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1-1-1-1-1\"",
                "\"\"",
                "\"b6f3b2a0000010008000-00805f9b34fb\"",
                "\"g6f3b2a0-0000-1000-8000-00805f9b34fb\""
            })
    void refusesWhatIsNoUuid(String json) {
        assertThatThrownBy(() -> read(json, JsonReader::readUuid)).isInstanceOf(MalformedJson.class);
    }

    private static <T> T read(String json, Function<JsonReader, T> type) {
        JsonReader in = reader(json);
        T value = type.apply(in);
        in.end();
        return value;
    }

    private static JsonReader reader(String json) {
        return new JsonReader(json.getBytes(StandardCharsets.UTF_8));
    }
}
