package dev.stepwright.engine.jsonata;

import static dev.stepwright.engine.jsonata.ExpressionTester.evaluate;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceFunctionsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            $partition([1,2,3,4,5], 2)  | [[1,2],[3,4],[5]]
            $partition([0], 1)          | [[0]]
            $range(1, 9, 2)             | [1,3,5,7,9]
            $range(1, 9, 9)             | 1
            $range(-1.7, 2, 1)          | [-1,0,1,2]
            $range(3, 1, -1)            | [3,2,1]
            $hash("a", "MD5")           | "0cc175b9c0f1b6a831c399e269772661"
            $hash("a", "SHA-256")       | "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
            $random(42)                 | 0.7275636800328681
            $parse("-0")                | 0
            $parse("[1, {}]")           | [1,{}]
            $parse("null")              | null
            $count($range(0, 873781, 1)) | 873782
            """)
    void agreeWithTheService(String expression, String expected) {
        assertThat(evaluate(expression)).isEqualTo(expected);
    }

    @Test
    void uuidsAreRandomOnesAndDiffer() {
        assertThat(evaluate("$uuid()"))
                .matches("\"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\"");
        assertThat(evaluate("$count($distinct([$uuid(), $uuid(), $uuid()]))")).isEqualTo("3");
    }

    @Test
    void theSameSourceGivesTheSameNumbers() {
        assertThat(evaluate("[$random(), $uuid()]")).isEqualTo(evaluate("[$random(), $uuid()]"));
    }

    @Test
    void shufflingKeepsTheItems() {
        assertThat(evaluate("$sort($shuffle([3, 1, 2]))")).isEqualTo("[1,2,3]");
    }

    @Test
    void tooLongAnArrayExceedsTheMemoryLimit() {
        assertThat(evaluate("$count([1..873782])")).isEqualTo("873782");
        assertThat(evaluate("$count([1..873783])")).startsWith("Expression evaluation memory limit exceeded: ");
    }

    @Test
    void whatIsNotJsonCannotBeParsed() {
        assertThat(evaluate("$parse('{')")).startsWith("The argument of $parse is not valid JSON: ");
    }
}
