package dev.stepwright.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void areTheSameObjectWhenReadAgain() {
        assertThat(name("amount")).isEqualTo("amount").isSameAs(name("amount"));
    }

    @Test
    void areReadWhicheverShareASlotAndWhicheverThreadReads() {
        assertThat(IntStream.range(0, 100_000)
                        .parallel()
                        .filter(i -> !name("n" + i % 3_000).equals("n" + i % 3_000)))
                .isEmpty();
    }

    @Test
    void mayBeEmptyOrLong() {
        String fits = "a".repeat(32);
        String doesNot = "a".repeat(33);

        assertThat(name("")).isEmpty();
        assertThat(name(fits)).isEqualTo(fits).isSameAs(name(fits));
        assertThat(name(doesNot)).isEqualTo(doesNot).isNotSameAs(name(doesNot));
    }

    @Test
    void mayHaveEscapesAndOtherLetters() {
        assertThat(name("a\\u0062\\n")).isEqualTo("ab\n");
        assertThat(name("größe 你 😀")).isEqualTo("größe 你 😀");
    }

    private static String name(String json) {
        JsonReader reader = new JsonReader(("{\"" + json + "\": 1}").getBytes(StandardCharsets.UTF_8));
        reader.beginObject();
        return String.valueOf(reader.nextName());
    }
}
