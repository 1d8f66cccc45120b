package dev.stepwright.engine.jsonata;

import static dev.stepwright.engine.jsonata.ExpressionTester.evaluate;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$reduce([1..60], function($a, $b) { {'l': $a, 'r': $a} }, 1)",
                "$string($reduce([1..60], function($a, $b) { [[$a], [$a]] }, 1))",
                "$reduce([1..60], function($a, $b) { $a & $a }, 'ab')",
                "$reduce([1..60], function($a, $b) { $append($a, $a) }, [1])",
                "$reduce([1..5000], function($a, $b) { [[$a]] }, 1)",
                "$pad('x', 2000000000)",
                "$replace($pad('a', 2000, 'a'), 'a', $pad('b', 400000, 'b'))",
                "[1..1000].([1..1000].([1..1000]))",
                "[1..9999999]"
            })
    void stopsWhatNoMemoryWouldHold(String expression) {
        assertStopped(expression, "Expression evaluation memory limit exceeded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "($f := function($n) { $f($n + 1) }; $f(0))",
                "$map([1..3000], function($a) { $map([1..3000], function($b) { $a * $b }) })",
                "$contains($pad('x', 5000, 'x'), /(x+x+)+y/)"
            })
    void stopsWhatNeverComesToAnEnd(String expression) {
        assertStopped(expression, "Expression evaluation timeout");
    }

    @Test
    void sharedValuesAreFineAsLongAsTheyAreSmall() {
        assertThat(evaluate("$length($string($reduce([1..10], function($a, $b) { {'l': $a, 'r': $a} }, 1)))"))
                .isEqualTo("12277");
    }

    @Test
    void padsToLengthsInCodePoints() {
        assertThat(evaluate("$pad('ab', 5)")).isEqualTo("\"ab   \"");
        assertThat(evaluate("$pad('ab', -5, '😀x')")).isEqualTo("\"😀x😀ab\"");
        assertThat(evaluate("$pad('😀😀', 2, 'x')")).isEqualTo("\"😀😀\"");
    }

    private static void assertStopped(String expression, String cause) {
        long start = System.nanoTime();
        assertThat(evaluate(expression)).startsWith(cause);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
    }
}
