package dev.stepwright.engine.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What jsonata 2.0.6 of npm, the reference implementation, answers to the same expressions. */
class ReferenceImplementationTest {

    private static final String VARIABLES = """
            {"n": 5, "o": {"a": 1, "n": null, "e": []}, "xs": [{"id": 1}, {"id": 2}], "one": [{"id": 9}], "nul": null}
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1/2                                   | 0.5
            4/2                                   | 2
            [1/0]                                 | ["Infinity"]
            {"k": -1/0}                           | {"k":"-Infinity"}
            1/0 > 5                               | true
            1/0 + 1                               | D1001: Number out of range: null
            "a"/2                                 | T2001: The left side of the "/" operator must evaluate to a number
            $undefined / 2                        | undefined
            -5 % 3                                | -2
            5.5 % 2                               | 1.5
            0 * -1                                | 0
            -0                                    | 0
            0.1 + 0.2                             | 0.30000000000000004
            $string(0.1 + 0.2)                    | "0.3"
            $string(1e20)                         | "100000000000000000000"
            1e21                                  | 1e+21
            $string(1e-7)                         | "1e-7"
            "x" & 1.0 & null & $undefined         | "x1null"
            "x" & {"a": [1, "q"]}                 | "x{\\"a\\":[1,\\"q\\"]}"
            $string("€")                          | "€"
            $string({"a": []}, true)              | "{\\n  \\"a\\": []\\n}"
            1 < "a"                               | T2009: The values 1 and "a" either side of operator "<" must be of the same data type
            null < 1                              | T2010: The expressions either side of operator "<" must evaluate to numeric or string values
            $undefined < 1                        | undefined
            {"a": 1, "b": 2} = {"b": 2, "a": 1.0} | true
            $undefined = null                     | false
            $not($undefined)                      | undefined
            $undefined and true                   | false
            $o.n                                  | null
            $exists($o.n)                         | true
            $exists($o.zz)                        | false
            $o.e                                  | []
            $xs.id                                | [1,2]
            $one.id                               | 9
            [$one.id]                             | [9]
            $xs[id = 2]                           | {"id":2}
            $xs[id = 3]                           | undefined
            [$xs.{"i": id / 2}]                   | [{"i":0.5},{"i":1}]
            $count($nul)                          | 1
            $count($undefined)                    | 0
            $sum([])                              | 0
            $sum("a")                             | T0412: Argument 1 of function "sum" must be an array of "numbers"
            $map($nul, function($x) {$x})         | null
            $map([1, 2], $string)                 | ["1","2"]
            $reduce([1, 2, 3], function($a, $b) {$a & $b}) | "123"
            $number("0x1F")                       | 31
            $number(" 12 ")                       | D3030: Unable to cast value to a number: " 12 "
            $number(null)                         | T0410: Argument 1 of function "number" does not match function signature
            $substring("a😀b", 1, 1)              | "😀"
            $substring("abc", -2)                 | "bc"
            ["abc"].$substring(1)                 | "bc"
            $uppercase(null)                      | T0410: Argument 1 of function "uppercase" does not match function signature
            $sort([3, 1.5, 2])                    | [1.5,2,3]
            $sort([1, "a"])                       | D3070: The single argument form of the sort function can only be applied to an array of strings or an array of numbers.  Use the second argument to specify a comparison function
            $sort([{"k":2,"i":1},{"k":1,"i":2},{"k":2,"i":3}], function($l,$r){$l.k > $r.k}).i | [2,1,3]
            $distinct([1, 1])                     | [1]
            $match("abab", /a/, 1).match          | "a"
            $error("no")                          | D3137: no
            $append($undefined, 1)                | 1
            $lookup([{"a": 1}, {"a": 2}], "a")    | [1,2]
            $merge([{"a": 1}, {"a": 2, "b": 3}])  | {"a":2,"b":3}
            $type(null) & $type([]) & $type({})   | "nullarrayobject"
            ($f := $substring(?, 0, 2); $f("xyz")) | "xy"
            $eval("1")                            | T1006: Attempted to invoke a non-function
            $now()                                | "2026-01-01T00:00:00.000Z"
            $millis()                             | 1767225600000
            """)
    void agrees(String expression, String expected) {
        assertThat(ExpressionTester.evaluate(expression, VARIABLES)).isEqualTo(expected);
    }
}
