package dev.stepwright.engine.jsonata;

import static dev.stepwright.engine.jsonata.ExpressionTester.evaluate;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions that match texts give what jsonata 2.0.6 of npm, the reference implementation, gives. */
class MatchFunctionsTest {

    @Test
    void regularExpressionsAreFunctions() {
        assertThat(evaluate("($m := 'abab' ~> /a(b)/; [$m.match, $m.start, $m.end, $m.groups, $m.next().start])"))
                .isEqualTo("[\"ab\",0,2,\"b\",2]");
        assertThat(evaluate("$filter(['ab', 'bb', 'xyb'], /b/)")).isEqualTo("[\"ab\",\"bb\",\"xyb\"]");
        assertThat(evaluate("$exists('abc' ~> /x/)")).isEqualTo("false");
        assertThat(evaluate("$type(/x/)")).isEqualTo("\"function\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 1000, textBlock = """
            $contains("a\\n", /a$/) | false
            $match("a\\nb", /^b$/m).index | 2
            $contains("\\u0085", /^.$/) | true
            $contains("\\u00a0", /\\s/) | true
            $match("é_a b", /\\b\\w+/).match | ["_a","b"]
            $match("a", /(a)(b)?/) | {"match":"a","index":0,"groups":["a",null]}
            $match("abc", /b/)[] | [{"match":"b","index":1,"groups":[]}]
            $match("ab", /x*/) | D1004: Regular expression matches zero length string
            $match("", /x*/).match | ""
            $map(["ab", "b"], $match(?, /b/)).index | [1,0]
            $match("a", $uppercase) | T1010: The matcher function argument passed to function "match" does not return the correct object structure
            $replace("2018-05", /(\\d+)-(\\d+)/, "$2/$1 $0 $$ $x $3") | "05/2018 2018-05 $ $x "
            $replace("aaa", /a/, "b", 2) | "bba"
            $replace("abc", /b/, function($m) { $m.start & $m.end & $m.match }) | "a12bc"
            $replace("abc", /b/, function($m) { 1 }) | D3012: Attempted to replace a matched string with a non-string value
            $replace("abc", "", "x") | D3010: Second argument of replace function cannot be an empty string
            $replace("abc", "b", "x", -1) | D3011: Fourth argument of replace function must evaluate to a positive number
            $split("a1b2c", /\\d/) | ["a","b","c"]
            $split("a1b2c", /\\d/, 1.5) | ["a","b"]
            $split("abc", "", 2) | ["a","b"]
            $split("abc", "b", -1) | D3020: Third argument of split function must evaluate to a positive number
            $split("", "") | []
            $encodeUrl("https://a/é?b=c d#e") | "https://a/%C3%A9?b=c%20d#e"
            $encodeUrlComponent("a/é?b") | "a%2F%C3%A9%3Fb"
            $decodeUrl("a%2Fb%20%C3%A9+") | "a%2Fb é+"
            $decodeUrlComponent("a%2Fb%20%C3%A9+") | "a/b é+"
            $decodeUrl("%E0%A4%A") | D3140: Malformed URL passed to $decodeUrl(): "%E0%A4%A"
            $type(/a/) | "function"
            """)
    void agrees(String expression, String expected) {
        assertThat(ExpressionTester.evaluate(expression)).isEqualTo(expected);
    }
}
