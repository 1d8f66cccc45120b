package dev.stepwright.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.0                  | 1
            -0.0                 | 0
            1e3                  | 1000
            2.50                 | 2.5
            0.000001             | 0.000001
            1e-7                 | 1e-7
            1.5E+300             | 1.5e+300
            9007199254740993     | 9007199254740993
            123456789012345680000 | 123456789012345680000
            """)
    void printsNumbersAsJavaScriptDoes(String text, String printed) {
        assertThat(JsonText.write(JsonText.read(text))).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,]", "{} {}", "nul", "{\"a\" 1}"})
    void refusesWhatIsNotOneValue(String text) {
        assertThatThrownBy(() -> JsonText.read(text)).isInstanceOf(InvalidJsonException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":[1,2.5,null,true],\"b\":{}}",
                "\"\\\"\\\\\\n\\u0001äé€😀\"",
                "[]",
                "-12",
                "[[\"x\"],{\"ä\":\"\"}]"
            })
    void knowsTheSizeWithoutWriting(String text) {
        Payload payload = Payload.of(JsonText.read(text));
        assertThat(payload.byteSize()).isEqualTo(payload.get().getBytes(StandardCharsets.UTF_8).length);
    }
}
