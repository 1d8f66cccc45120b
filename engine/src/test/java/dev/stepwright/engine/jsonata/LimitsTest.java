package dev.stepwright.engine.jsonata;

import static dev.stepwright.engine.jsonata.ExpressionTester.evaluate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import dev.stepwright.engine.jsonata.evaluation.Limits;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

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
                "[1..9999999]",
                "$join([1..2000].('a'), $pad('', 4000, 'x'))",
                "$replace($pad('', 4000000, 'x'), /(x+)/, $pad('', 4000000, '$1'))",
                "$string($reduce([1..990], function($a, $b) { {'a': $a} }, [1..9000]), true)",
                "$match($pad('', 3000000, 'x'), /x/)",
                "$split($pad('', 4000000, 'x'), 'x')",
                "$fromMillis(0, '[Y0,999999999]')",
                "$encodeUrl($pad('', 4000000, 'é'))"
            })
    void stopsWhatNoMemoryWouldHold(String expression) {
        assertStopped(expression, Duration.ofSeconds(1), "Expression evaluation memory limit exceeded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "($f := function($n) { $f($n + 1) }; $f(0))",
                "$map([1..3000], function($a) { $map([1..3000], function($b) { $a * $b }) })",
                "$contains($pad('x', 5000, 'x'), /(x+x+)+y/)",
                "$pad('x', 5000, 'x') ~> /(x+x+)+y/",
                "$filter([$pad('x', 5000, 'x')], /(x+x+)+y/)",
                "$toMillis($pad('', 40, '1') & 'x', $pad('', 90, '[Y]'))",
                "$fromMillis(0, $pad('', 3000000, '[Y]'))",
                "$formatNumber(1, $pad('', 3000000, '#,') & '0')",
                "[1..100000].$fromMillis(0, $pad('', 3999, '[Y]'))",
                """
                ($texts := $reduce([1..16], function($a, $i) { $append($a.($ & 'Aa'), $a.($ & 'BB')) }, ['']);
                 $count($distinct($texts.[$])))"""
            })
    void stopsWhatNeverComesToAnEnd(String expression) {
        assertStopped(expression, Duration.ofMillis(200), "Expression evaluation timeout");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$length($uppercase($pad('', 2000000, 'ß')))",
                "$exists($number('0x' & $pad('', 4000000, '0') & 'f'))",
                "$not($contains($pad('', 4000000, 'x'), $pad('', 2000000, 'x') & 'y'))",
                "$length($substringBefore($pad('', 4000000, 'x'), 'y' & $pad('', 2000000, 'x')))",
                "$round(1.5, 999999999)",
                "$round(1.5, -999999999)"
            })
    void takesNoMoreTimeThanItsSizeAsksFor(String expression) {
        assertThat(evaluate(expression)).isIn("4000000", "true", "1.5", "0");
    }

    @Test
    void refusesTextsThatTheLibraryWouldReadForMinutes() {
        assertThat(evaluate("'" + "\\u0041".repeat(100_000) + "'")).isEqualTo("The expression is too long");
        assertThat(evaluate("/" + "x".repeat(40_000) + "/"))
                .isEqualTo("Invalid regular expression: Regular expression too large");
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

    private static void assertStopped(String expression, Duration longest, String cause) {
        long start = System.nanoTime();
        assertThatThrownBy(() -> JsonataEvaluator.compile(expression)
                        .evaluate(null, new ExpressionTester(Map.of()), new Limits(100, longest)))
                .isInstanceOf(EvaluationException.class)
                .hasMessageStartingWith(cause);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
    }
}
