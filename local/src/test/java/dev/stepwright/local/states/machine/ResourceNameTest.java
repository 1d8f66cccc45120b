package dev.stepwright.local.states.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.local.protocol.ApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceNameTest {

    @Test
    void acceptsNamesOutsideAscii() {
        assertThat(ResourceName.check("Zürich-1_a.b'c(d)e=f@g+h!")).isEqualTo("Zürich-1_a.b'c(d)e=f@g+h!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "a<b",
                "a>b",
                "a{b",
                "a}b",
                "a[b",
                "a]b",
                "a?b",
                "a*b",
                "a\"b",
                "a#b",
                "a%b",
                "a\\b",
                "a^b",
                "a|b",
                "a~b",
                "a`b",
                "a$b",
                "a&b",
                "a,b",
                "a;b",
                "a:b",
                "a/b",
                "a\u001fb",
                "a\u007fb",
                "a\u0081b"
            })
    void refusesForbiddenCharacters(String name) {
        assertThatThrownBy(() -> ResourceName.check(name))
                .isInstanceOf(ApiException.class)
                .hasMessage("Invalid Name: '" + name + "'");
    }
}
