package dev.stepwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MalformedJsonTest {

    @Test
    void namesTheMemberAndItsPlace() {
        assertThat(message("""
                        {
                          "name": "é",
                          "order": {"note": "a,b{", "items": [{}, {"price": "12"}]}
                        }""", in -> {
                    in.beginObject();
                    in.nextName();
                    in.skip();
                    in.nextName();
                    in.beginObject();
                    in.nextName();
                    in.skip();
                    in.nextName();
                    in.beginArray();
                    in.nextElement();
                    in.skip();
                    in.nextElement();
                    in.beginObject();
                    in.nextName();
                    in.readInt();
                }))
                .isEqualTo("expected an int, found \"12\" at $.order.items[1].price, line 3, column 53");
    }

    @Test
    void saysWhatWasFound() {
        assertThat(message("", JsonReader::readInt))
                .isEqualTo("expected an int, found the end of the document at $, line 1, column 1");
        assertThat(message("{}", JsonReader::readInt)).startsWith("expected an int, found an object at $");
        assertThat(message(" []", JsonReader::readString))
                .isEqualTo("expected a text, found an array at $, line 1, column 2");
        assertThat(message("null", JsonReader::readInt)).startsWith("expected an int, found null");
        assertThat(message("3000000000", JsonReader::readInt)).startsWith("expected an int, found 3000000000");
        assertThat(message("2.5e-3 ", JsonReader::readInt)).startsWith("expected an int, found 2.5e-3");
        assertThat(message(",", JsonReader::skip)).startsWith("expected a value, found ','");
        assertThat(message("\u0001", JsonReader::skip)).startsWith("expected a value, found the byte 0x1");
        assertThat(message("\uFEFF{}", JsonReader::skip)).startsWith("expected a value, found a byte order mark");
        assertThat(message("tru", JsonReader::skip)).startsWith("expected true, found tru");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(message("[1 2]", JsonReader::skip))
                .isEqualTo("expected ',' or ']', found 2 at $[0], line 1, column 4");
        assertThat(message("{\"a\": 1; }", JsonReader::skip))
                .isEqualTo("expected ',' or '}', found ';' at $.a, line 1, column 8");
        assertThat(message("{\"a\" 1}", JsonReader::skip)).isEqualTo("expected ':', found 1 at $.a, line 1, column 6");
        assertThat(message("{\"a\": 1, }", JsonReader::skip))
                .isEqualTo("expected the name of a member, found '}' at $, line 1, column 10");
        assertThat(message("[1, ]", JsonReader::skip))
                .isEqualTo("expected a value, found ']' at $[1], line 1, column 5");
        assertThat(message("[\"a\\x\"]", JsonReader::skip))
                .isEqualTo("expected an escape, found '\\' at $[0], line 1, column 4");
        assertThat(message("[\"a\nb\"]", JsonReader::skip))
                .isEqualTo("expected an escape of the control character, found the byte 0xa at $[0], line 1, column 4");
        assertThat(message("[-]", JsonReader::skip)).isEqualTo("expected a digit, found ']' at $[0], line 1, column 3");
        assertThat(message("\"abc", JsonReader::skip))
                .isEqualTo("expected the end of the text, found the end of the document at $, line 1, column 5");
        assertThat(message("{} x", in -> {
                    in.skip();
                    in.end();
                }))
                .isEqualTo("expected the end of the document, found x at $, line 1, column 4");
    }

    @Test
    void quotesNamesThatAreNoIdentifiers() {
        assertThat(message("{\"first name\": {\"\": {\"größe\": {\"a\\\"b\": x}}}}", JsonReader::skip))
                .isEqualTo("expected a value, found x at $[\"first name\"][\"\"].größe[\"a\\\"b\"], line 1, column 40");
    }

    @Test
    void shortensWhatIsLong() {
        assertThat(message("\"" + "é".repeat(100_000) + "\"", JsonReader::readInt))
                .startsWith("expected an int, found \"" + "é".repeat(40) + "…\" at $");
        assertThat(message("[".repeat(900) + "{\"" + "n".repeat(100_000) + "\": x", JsonReader::skip))
                .hasSizeLessThan(600)
                .contains("at $…[0]")
                .contains("[0][\"" + "n".repeat(40) + "…\"], line 1");
    }

    @Test
    void beginsAsTheReaderWasTold() {
        JsonReader in = new JsonReader("[]".getBytes(StandardCharsets.UTF_8), "The input of step clean cannot be read");
        assertThat(catchThrowableOfType(MalformedJson.class, in::readLong))
                .hasMessage(
                        "The input of step clean cannot be read: expected a long, found an array at $, line 1, column 1");
    }

    @Test
    void tellsThePlaceOfTheValueThatWasReadLast() {
        JsonReader in = new JsonReader("{\"size\": \"HUGE\" }".getBytes(StandardCharsets.UTF_8));
        in.beginObject();
        in.nextName();
        in.readString();
        assertThat(in.malformed("there is no Size HUGE"))
                .isInstanceOf(MalformedJson.class)
                .hasMessage("there is no Size HUGE at $.size, line 1, column 10");
    }

    private static String message(String json, Consumer<JsonReader> reading) {
        JsonReader in = new JsonReader(json.getBytes(StandardCharsets.UTF_8));
        return catchThrowableOfType(MalformedJson.class, () -> reading.accept(in))
                .getMessage();
    }
}
