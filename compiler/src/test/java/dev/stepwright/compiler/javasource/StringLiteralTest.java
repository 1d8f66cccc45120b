package dev.stepwright.compiler.javasource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StringLiteralTest {

    @Test
    void escapesWhatALiteralCannotHold() {
        assertThat(StringLiteral.of("it's \"a\"\t\\ \u0007 ü")).isEqualTo("\"it's \\\"a\\\"\\t\\\\ \\u0007 ü\"");
    }

    @Test
    void writesALiteralForEachLine() {
        assertThat(StringLiteral.ofLines("{\n  \"a\": 1\n}\n", "  "))
                .isEqualTo("\"{\\n\"\n  + \"  \\\"a\\\": 1\\n\"\n  + \"}\\n\"");
    }
}
