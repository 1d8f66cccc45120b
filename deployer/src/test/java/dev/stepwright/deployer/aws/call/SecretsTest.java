package dev.stepwright.deployer.aws.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void hidesASecretWhereverItStands() {
        assertThat(new Secrets(List.of("open-sesame")).hideIn("measured: {\"KEY\":\"open-sesame\"} open-sesame"))
                .isEqualTo("measured: {\"KEY\":\"(hidden)\"} (hidden)");
    }

    @Test
    void hidesASecretThatIsEscapedAsJson() {
        Secrets secrets = new Secrets(List.of("a\"b\\c"));
        assertThat(secrets.hideIn("{\"KEY\":\"a\\\"b\\\\c\"}")).isEqualTo("{\"KEY\":\"(hidden)\"}");
        assertThat(secrets.hideIn("\"{\\\"KEY\\\":\\\"a\\\\\\\"b\\\\\\\\c\\\"}\""))
                .isEqualTo("\"{\\\"KEY\\\":\\\"(hidden)\\\"}\"");
    }

    @Test
    void hidesTheWholeOfASecretThatContainsAnother() {
        assertThat(new Secrets(List.of("sesame", "open-sesame")).hideIn("open-sesame"))
                .isEqualTo("(hidden)");
    }

    @Test
    void passesOverEmptyValues() {
        assertThat(new Secrets(List.of("")).hideIn("nothing to hide")).isEqualTo("nothing to hide");
    }
}
