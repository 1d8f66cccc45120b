package dev.stepwright.engine;

import static dev.stepwright.engine.MachineTester.machine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.engine.history.HistoryEvent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Histories whose payloads do not fit into memory. */
class LongHistoryTest {

    private static final long MOST_BYTES =
            Math.min(64 << 20, Runtime.getRuntime().maxMemory() / 64);

    private static final String ROUNDS = """
            "StartAt": "A", "States": {
              "A": {"Type": "Pass", "Next": "B", "Assign": {"n": 0},
                "Output": "{%% $join($map([1..20000], function($i) {'0123456789'})) %%}"},
              "B": {"Type": "Pass", "Next": "C", "Assign": {"n": "{%% $n + 1 %%}"}, "Output": "{%% $string($n) & $substring($states.input, 4) %%}"},
              "C": {"Type": "Choice", "Choices": [{"Condition": "{%% $n < %d %%}", "Next": "B"}], "Default": "D"},
              "D": {"Type": "Pass", "Output": "{%% $n %%}", "End": true}}""";

    @Test
    void theOldestPayloadsAreGivenUp() {
        int rounds = (int) (MOST_BYTES / 200_000) + 100;
        MachineTester tester = machine(ROUNDS.formatted(rounds)).run("{}").succeedsWith(String.valueOf(rounds));

        assertThat(tester.execution().heldBytes()).isLessThan(MOST_BYTES + (30L << 20));
        List<HistoryEvent> history = tester.execution().history();
        assertThat(history).extracting(HistoryEvent::id).startsWith(1L, 2L, 3L);
        assertThat(history.get(2).details().values())
                .containsEntry("outputDetails", Map.of("truncated", true))
                .containsEntry("name", "A")
                .doesNotContainKey("output");
        HistoryEvent late = history.get(history.size() - 6);
        assertThat(late.details().values()).containsEntry("outputDetails", Map.of("truncated", false));
        assertThat(late.details().text("output").orElseThrow()).hasSizeGreaterThan(190_000);
    }

    @Test
    void whatPassesThroughUnchangedIsHeldOnce() {
        StringBuilder states = new StringBuilder("\"S0\": {\"Type\": \"Pass\", \"Next\": \"S1\", \"Output\":"
                + " \"{% $join($map([1..20000], function($i) {'0123456789'})) %}\"}");
        int count = (int) (MOST_BYTES / 200_000) + 100;
        for (int number = 1; number <= count; number++) {
            states.append(",\"S%d\": {\"Type\": \"Pass\", \"Next\": \"S%d\"}".formatted(number, number + 1));
        }
        states.append(",\"S%d\": {\"Type\": \"Succeed\"}".formatted(count + 1));

        MachineTester tester =
                machine("\"StartAt\": \"S0\", \"States\": {" + states + "}").run("{}");

        assertThat(tester.execution().heldBytes()).isLessThan(10 << 20);
        assertThat(tester.execution().history())
                .noneMatch(event -> event.details().values().containsValue(Map.of("truncated", true)));
    }
}
