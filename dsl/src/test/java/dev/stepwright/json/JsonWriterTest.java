package dev.stepwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    @Test
    void separatesMembersAndElementsByCommas() {
        assertThat(written(out -> {
                    out.beginObject();
                    out.name("name");
                    out.write("Ann");
                    out.name("scores");
                    out.beginArray();
                    out.element();
                    out.write(1);
                    out.element();
                    out.beginObject();
                    out.endObject();
                    out.element();
                    out.writeNull();
                    out.endArray();
                    out.name("done");
                    out.write(true);
                    out.endObject();
                }))
                .isEqualTo("{\"name\":\"Ann\",\"scores\":[1,{},null],\"done\":true}");
    }

    @Test
    void writesEachTypeOfValue() {
        assertThat(written(out -> out.write(false))).isEqualTo("false");
        assertThat(written(out -> out.write('"'))).isEqualTo("\"\\\"\"");
        assertThat(written(out -> out.write(0))).isEqualTo("0");
        assertThat(written(out -> out.write(Integer.MIN_VALUE))).isEqualTo("-2147483648");
        assertThat(written(out -> out.write(Long.MAX_VALUE))).isEqualTo("9223372036854775807");
        assertThat(written(out -> out.write(Long.MIN_VALUE))).isEqualTo("-9223372036854775808");
        assertThat(written(out -> out.write(0.1f))).isEqualTo("0.1");
        assertThat(written(out -> out.write(Float.NaN))).isEqualTo("\"NaN\"");
        assertThat(written(out -> out.write(Double.NEGATIVE_INFINITY))).isEqualTo("\"-Infinity\"");
        assertThat(written(out -> out.write(new BigInteger("-123456789012345678901"))))
                .isEqualTo("-123456789012345678901");
        assertThat(written(out -> out.write(new BigDecimal("1.50")))).isEqualTo("\"1.50\"");
        assertThat(written(out -> out.write(new BigDecimal("1E+3")))).isEqualTo("\"1E+3\"");
        assertThat(written(out -> out.write(UUID.fromString("b6f3b2a0-0000-1000-8000-00805f9b34fb"))))
                .isEqualTo("\"b6f3b2a0-0000-1000-8000-00805f9b34fb\"");
    }

    @Test
    void writesNullForNull() {
        assertThat(written(out -> out.write((String) null))).isEqualTo("null");
        assertThat(written(out -> out.write((UUID) null))).isEqualTo("null");
        assertThat(written(out -> out.write((BigInteger) null))).isEqualTo("null");
        assertThat(written(out -> out.write((BigDecimal) null))).isEqualTo("null");
        assertThatThrownBy(() -> new JsonWriter(10).name(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void writesDoublesAsJavaDoes() {
        double[] values = {
            0.0,
            -0.0,
            1,
            -2,
            0.5,
            12.3,
            12.34,
            12.345,
            12.3456,
            -0.001,
            0.0009,
            0.01,
            1e-3,
            9999999.999,
            1e7,
            1e21,
            0.1 + 0.2,
            100,
            1.005,
            4.35,
            1 / 3.0,
            Double.MIN_VALUE,
            Double.MAX_VALUE,
            1e15 + 0.5,
            123456.78
        };
        for (double value : values) {
            assertThat(written(out -> out.write(value))).isEqualTo(Double.toString(value));
        }
    }

    @Test
    void takesAsManyBytesAsTheLimit() {
        assertThatCode(() -> new JsonWriter(4).write("ab")).doesNotThrowAnyException();
        assertThatCode(() -> new JsonWriter(4).write("é")).doesNotThrowAnyException();
        assertThatCode(() -> new JsonWriter(3).write(0.5)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new JsonWriter(3).write("ab")).isInstanceOf(ResultTooLarge.class);
        assertThatThrownBy(() -> new JsonWriter(3).write("é")).isInstanceOf(ResultTooLarge.class);
        assertThatThrownBy(() -> new JsonWriter(2).write(0.5)).isInstanceOf(ResultTooLarge.class);
        assertThatThrownBy(() -> new JsonWriter(2).write(123)).isInstanceOf(ResultTooLarge.class);
        assertThatThrownBy(() -> new JsonWriter(0).beginArray()).isInstanceOf(ResultTooLarge.class);
    }

    @Test
    void saysHowMuchIsTooMuch() {
        JsonWriter out = new JsonWriter(262_144, "The result of step clean cannot be passed on");
        out.beginArray();
        assertThatThrownBy(() -> {
                    while (true) {
                        out.element();
                        out.write("some text");
                    }
                })
                .isInstanceOf(ResultTooLarge.class)
                .hasMessage(
                        "The result of step clean cannot be passed on: its JSON has more than 262144 bytes. Keep what is"
                                + " large in a bucket, and return where it is.");
    }

    @Test
    void refusesWhatNobodyCouldRead() {
        JsonWriter out = new JsonWriter(1_000_000);
        assertThatThrownBy(() -> {
                    while (true) {
                        out.beginArray();
                        out.element();
                    }
                })
                .isInstanceOf(ResultTooLarge.class)
                .hasMessage("it has more than 1000 objects and arrays in each other");
    }

    @Test
    void writesToAStream() throws IOException {
        JsonWriter out = new JsonWriter(100_000);
        out.write("é".repeat(20_000));
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        out.writeTo(stream);
        assertThat(stream.toByteArray())
                .isEqualTo(out.toByteArray())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("\"" + "é".repeat(20_000) + "\"");
    }

    private static String written(Consumer<JsonWriter> writing) {
        JsonWriter out = new JsonWriter(1_000);
        writing.accept(out);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }
}
