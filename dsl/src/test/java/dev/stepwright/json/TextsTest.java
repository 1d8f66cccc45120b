package dev.stepwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @Test
    void resolvesEscapes() {
        assertThat(read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"")).isEqualTo("\"\\/\b\f\n\r\t");
        assertThat(read("\"\\u0041\\u00e9\\u20AC\"")).isEqualTo("Aé€");
        assertThat(read("\"a\\u0000b\"")).isEqualTo("a\0b");
        assertThat(read("\"😀\\ud83d\\ude00é\\n€\"")).isEqualTo("😀😀é\n€");
    }

    @Test
    void readsCharactersOfAllLengths() {
        String text = "\u007F\u0080\u07FF\u0800\uD7FF\uE000\uFFFF\uD800\uDC00\uDBFF\uDFFF";
        assertThat(read('"' + text + '"')).isEqualTo(text);
    }

    @Test
    void readsHalfASurrogatePairAsTextsOfJavaHaveThem() {
        assertThat(read("\"\\ud83d\"")).isEqualTo("\ud83d");
        assertThat(read("\"\\ude00\\ud83d\"")).isEqualTo("\ude00\ud83d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "C1BF",
                "C2",
                "C220",
                "E09F80",
                "E0A0",
                "EDA080",
                "EDBFBF",
                "EFBF",
                "F08F8080",
                "F0908080FF",
                "F4908080",
                "F5808080",
                "FF",
                "C3A9C3"
            })
    void refusesBytesThatAreNoUtf8(String bytes) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.write('"');
        json.writeBytes(HexFormat.of().parseHex(bytes));
        json.write('"');
        assertThatThrownBy(() -> new JsonReader(json.toByteArray()).readString())
                .isInstanceOf(MalformedJson.class)
                .hasMessageStartingWith("expected UTF-8, found the byte 0x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"\\", "\"\\\"", "\"a", "\"", "\"\n\"", "\"\0\"", "'a'"})
    void refusesWhatIsNoText(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(MalformedJson.class);
    }

    @Test
    void writesWhatItReads() {
        String text = "plain, \"quoted\" \\ / \b\f\n\r\t \u0001 \u001F \u007F é € 😀 \u2028";
        assertThat(read(write(text))).isEqualTo(text);
    }

    @Test
    void writesEscapesWhereTheyAreNeeded() {
        assertThat(write("a\"b\\c/d\n\u0001é😀\u007F")).isEqualTo("\"a\\\"b\\\\c/d\\n\\u0001é😀\u007F\"");
    }

    @Test
    void writesHalfASurrogatePairAsAnEscape() {
        assertThat(write("\ud83d")).isEqualTo("\"\\ud83d\"");
        assertThat(write("a\ude00\ud83d")).isEqualTo("\"a\\ude00\\ud83d\"");
        assertThat(write("\ud83d\ud83d\ude00")).isEqualTo("\"\\ud83d😀\"");
    }

    private static String read(String json) {
        JsonReader in = new JsonReader(json.getBytes(StandardCharsets.UTF_8));
        String text = in.readString();
        in.end();
        return text;
    }

    private static String write(String text) {
        JsonWriter out = new JsonWriter(1_000);
        out.write(text);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }
}
