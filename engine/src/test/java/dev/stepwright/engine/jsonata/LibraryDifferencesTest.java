package dev.stepwright.engine.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the library alone would differ from jsonata 2.0.6 of npm, the reference implementation. */
class LibraryDifferencesTest {

    private static final String VARIABLES = """
            {"o": {"e": []}, "ys": [[], [1]]}
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 1000, textBlock = """
            $sum([0.1, 0.2, 0.3]) | 0.6000000000000001
            $average([0.1, 0.2, 0.3]) | 0.20000000000000004
            $map([1.55, 2.55, 3.555], $round) | [2,2.6,3.56]
            $map(["a"], $contains) | T0410: Argument 2 of function "contains" does not match function signature
            $formatBase(255.5, 16) | "100"
            $formatBase(1, 1) | D3100: The radix of the formatBase function must be between 2 and 36.  It was given 1
            $string(1, 2) | T0410: Argument 2 of function "string" does not match function signature
            $length() | undefined
            $append(1) | T0410: Argument 2 of function "append" does not match function signature
            $join([1]) | T0412: Argument 1 of function "join" must be an array of "strings"
            $zip([1, 2], 3) | [[1,3]]
            $sort([3, 1, 2], function($l, $r) { $l - $r }) | [2,1,3]
            true and $error("no") | D3137: no
            false or $number("z") | D3030: Unable to cast value to a number: "z"
            substring(?, 0) | T1007: Attempted to partially apply a non-function. Did you mean $substring?
            ($f := $substring(?, 1); $map(["abc", "def"], $f)) | ["bc","ef"]
            $clone({"a": null, "b": [null]}) | {"a":null,"b":[null]}
            `{"a": null, "b": [null, 1]} ~> |$|{"c": 2}|` | {"a":null,"b":[null,1],"c":2}
            $o.e{"k": 1} | {"k":1}
            true and $o.e{"k": 1} | true
            $ys.{"k": 1} | [{"k":1},{"k":1}]
            1 ?? 2 | The symbol "?" cannot be used as a unary operator
            1 ?: 2 | The symbol ":" cannot be used as a unary operator
            /* x | Comment has no closing tag
            1 / | Unexpected end of expression
            λ($x)<n<n>>{$x}(1) | Type parameters can only be applied to functions and arrays
            """)
    void agrees(String expression, String expected) {
        assertThat(ExpressionTester.evaluate(expression, VARIABLES)).isEqualTo(expected);
    }
}
