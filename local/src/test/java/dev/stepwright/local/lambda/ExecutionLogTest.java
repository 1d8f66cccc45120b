package dev.stepwright.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class ExecutionLogTest {

    private final ExecutionLog log = new ExecutionLog();

    @Test
    void keepsLinesUntilItIsCleared() {
        log.add("one");
        log.clear();
        log.add("two");
        log.add("");
        log.add("three");

        assertThat(text()).isEqualTo("two\n\nthree\n");
    }

    @Test
    void keepsTheLastFourKilobytes() {
        for (int line = 0; line < 10_000; line++) {
            log.add("line " + line);
        }

        assertThat(text()).hasSize(4096).endsWith("\nline 9998\nline 9999\n");
    }

    @Test
    void cutsALineThatIsLonger() {
        log.add("a" + "b".repeat(5_000));

        assertThat(text()).isEqualTo("b".repeat(4095) + "\n");
    }

    private String text() {
        return new String(Base64.getDecoder().decode(log.encoded()), StandardCharsets.UTF_8);
    }
}
