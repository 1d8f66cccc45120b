package dev.stepwright.engine.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.path.query.PathFailure;
import dev.stepwright.engine.path.query.SyntaxException;
import java.util.Random;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntrinsicFunctionsTest {

    private static final String INPUT = """
            {
              "n": 4, "half": 2.5, "text": "a b", "json": "{\\"k\\": [1, null]}", "none": null,
              "list": [3, 1, 3, null, {"k": 1}, {"k": 1}, "3"],
              "left": {"a": {"x": 1}, "b": 2}, "right": {"a": {"y": 2}, "c": 3},
              "template": "n is {}"
            }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    States.Array()                            | []
                    States.Array(1, 'a', true, null, $.list[1]) | [1,'a',true,null,1]
                    States.Array( -1.5e1 ,States.Array($) ) | [-15,[@]]
                    States.ArrayPartition($.list, 3)          | [[3,1,3],[null,{'k':1},{'k':1}],['3']]
                    States.ArrayPartition($.list, 99)         | [@list]
                    States.ArrayPartition($.list, 3.5)        | [[3,1,3],[null,{'k':1},{'k':1}],['3']]
                    States.ArrayContains($.list, 3)           | true
                    States.ArrayContains($.list, 2)           | false
                    States.ArrayContains($.list, null)        | true
                    States.ArrayContains($.list, 'null')        | true
                    States.ArrayContains($.list, '1')        | true
                    States.ArrayContains($.list, $.list[4])   | true
                    States.ArrayRange(1, 9, 2)                | [1,3,5,7,9]
                    States.ArrayLength(States.ArrayRange(1, 1000, 1)) | 1000
                    States.ArrayRange(5, 1, -2)               | [5,3,1]
                    States.ArrayRange(5, 1, 1)                | []
                    States.ArrayRange(5.4, -0.6, -2.4)            | [5,3,1]
                    States.ArrayGetItem($.list, 1)            | 1
                    States.ArrayGetItem($.list, 1.9)            | 1
                    States.ArrayGetItem(States.Array(), 9)            | null
                    States.ArrayLength($.list)                | 7
                    States.ArrayLength($.list[*].no)          | 0
                    States.ArrayUnique($.list)                | [null,1,3,'3',{'k':1}]
                    States.ArrayUnique(States.Array(true, false, true))                | [false,true]
                    States.ArrayUnique(States.Array('a', 'b', 'a'))                | ['a','b']
                    """)
    void makesArraysAndLooksIntoThem(String call, String value) throws SyntaxException {
        String expected = value.replace('\'', '"')
                .replace("@list", JsonText.write(list()))
                .replace("@", JsonText.write(JsonText.read(INPUT)));
        assertThat(JsonText.write(evaluate(call))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    States.Format('plain')                         | plain
                    States.Format('{} and {}', $.n, 'b')           | 4 and b
                    States.Format($.template, $.half)              | n is 2.5
                    States.Format('{}, {}, {}', true, null, -1)    | true, null, -1
                    States.Format('{}', $.left)                    | {a={x=1}, b=2}
                    States.Format('{}', $.list)                    | [3, 1, 3, null, {k=1}, {k=1}, 3]
                    States.Format('\\{{}\\} it\\'s \\\\', 1)       | {1} it's \\
                    States.Format('{}', States.Format('{}', $.n))  | 4
                    States.Format('{}', 'a, (b)')                  | a, (b)
                    States.Format('{}', $['text'])                 | a b
                    States.Base64Encode('Data to encode')          | RGF0YSB0byBlbmNvZGU=
                    States.Base64Decode('RGF0YSB0byBlbmNvZGU=')    | Data to encode
                    States.Base64Decode(' RGF0!YSB0byBlbmNvZGU==x')  | Data to encode
                    States.Base64Decode(States.Base64Encode('ü'))  | ü
                    States.Hash('input data', 'MD5')               | 812f45842bc6d66ee14572ce20db8e86
                    States.Hash('input data', 'SHA-1')             | aaff4a450a104cd177d28d18d74485e8cae074b7
                    States.JsonToString($.left)                    | {"a":{"x":1},"b":2}
                    States.Hash(7, 'MD5')                          | 8f14e45fceea167a5a36dedd4bea2543
                    States.JsonToString('a')                       | "a"
                    """)
    void makesTexts(String call, String value) throws SyntaxException {
        assertThat(evaluate(call)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    States.StringSplit('1,2,,3', ',')                | ['1','2','3']
                    States.StringSplit('This.is+a,test', '.+,')      | ['This','is','a','test']
                    States.StringSplit(',,', ',')                    | []
                    States.StringSplit('abc', ',')                   | ['abc']
                    States.StringToJson($.json)                      | {'k':[1,null]}
                    States.StringToJson('{"a": \\{\\}}')             | {'a':{}}
                    States.StringToJson(' ')                         | null
                    States.JsonMerge($.left, $.right, false)         | {'a':{'y':2},'b':2,'c':3}
                    States.JsonMerge($.left, $.right, 'no')          | {'a':{'y':2},'b':2,'c':3}
                    States.MathAdd($.n, -1)                          | 3
                    States.MathAdd(1.5, -1.5)                        | 1
                    States.MathAdd(1.49, $.half)                     | 4
                    States.MathAdd($order.prices[1], $$.Execution.Input[0]) | 10
                    """)
    void readsMergesAndCalculates(String call, String value) throws SyntaxException {
        assertThat(JsonText.write(evaluate(call))).isEqualTo(value.replace('\'', '"'));
    }

    @Test
    void drawsNumbersBelowTheBound() throws SyntaxException {
        for (int draw = 0; draw < 100; draw++) {
            assertThat((Integer) evaluate("States.MathRandom(-2, 2)")).isBetween(-2, 1);
        }
        assertThat(evaluate("States.MathRandom(10, 1000, 7)")).isEqualTo(10 + new Random(7).nextInt(990));
        assertThat(evaluate("States.MathRandom(-2000000000, 2000000000, 7)"))
                .isEqualTo(evaluate("States.MathRandom(-2000000000, 2000000000, 7)"));
    }

    @Test
    void makesIdentifiers() throws SyntaxException {
        assertThat((String) evaluate("States.UUID()"))
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    States.Format('{} {}', 1)                | number of arguments do not match the occurrences of {}
                    States.Format('{}', 1, 2)                | number of arguments do not match the occurrences of {}
                    States.Format('{a}', 1)                  | matching '}' not found for '{'
                    States.Format('{}}', 1)                  | matching '{' not found for '}'
                    States.Format()                          | it does not take 0 arguments
                    States.MathAdd(1)                        | it does not take 1 arguments
                    States.UUID(1)                           | it does not take 1 arguments
                    States.Format($.n)                       | argument 1 must be a string, but is of type number
                    States.ArrayPartition($.list, 0)         | argument 2 must be greater than zero
                    States.ArrayRange(1, 1001, 1)            | the array must not have more than 1000 items
                    States.ArrayRange(1, 2, 0)               | argument 3 must not be zero
                    States.ArrayGetItem($.list, 7)           | there is no index 7 in an array of 7 items
                    States.ArrayGetItem($.list, -1)          | there is no index -1 in an array of 7 items
                    States.ArrayLength($.text)               | argument 1 must be an array, but is of type string
                    States.Hash('a', 'sha-256')              | argument 2 must be one of
                    States.StringToJson('{')                 | argument 1 is not valid JSON
                    States.StringToJson($.none)              | argument 1 must be a string, but is of type null
                    States.JsonMerge($.left, $.right, true)  | argument 3 must be false
                    States.JsonMerge($.left, $.list, false)  | argument 2 must be an object, but is of type array
                    States.MathAdd(2147483647, 1)            | the sum is not an integer between
                    States.MathAdd(2147483648, 1)            | argument 1 must be an integer between
                    States.MathRandom(3, 3)                  | argument 2 must be greater than argument 1
                    """)
    void failsWhereAnArgumentDoesNotFit(String call, String message) throws SyntaxException {
        assertFailure(call, INPUT)
                .withMessageStartingWith("The function '" + call + "' had the following error: ")
                .withMessageContaining(message);
    }

    @Test
    void takesTextsOfLimitedLength() throws SyntaxException {
        String longest = "[\"" + "a".repeat(10_000) + "\"]";
        String longer = "[\"" + "a".repeat(10_001) + "\"]";
        for (String call :
                new String[] {"States.Base64Encode($[0])", "States.Base64Decode($[0])", "States.Hash($[0], 'MD5')"}) {
            assertThat(PathCompiler.expression(call).evaluate(GivenBindings.of(longest)))
                    .isNotNull();
            assertFailure(call, longer).withMessageContaining("argument 1 must not have more than 10000 characters");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    States.ArrayLength($.no)                       | $.no
                    States.Format('{}', States.Array(1, $.a[9].b)) | $.a[9].b
                    States.Array($.a[9])                           | $.a[9]
                    States.Array($$.No.Such)                       | $.No.Such
                    """)
    void failsWhenAPathFindsNothing(String call, String path) throws SyntaxException {
        assertFailure(call, "{\"a\": [1]}")
                .withMessage(
                        "The function '" + call + "' had the following error: The JsonPath argument for the field '"
                                + path + "' could not be found in the input '{\"a\":[1]}'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "States.Nothing()",
                "States.Format",
                "States.Format(",
                "States.Format('a'",
                "States.Format('a) ",
                "States.Format('a') ",
                "States.Format('a',)",
                "States.Format('a' 1)",
                "States.Format('\\n')",
                "States.Format('\\\"a\\\"')",
                "States.Format(\"a\")",
                "States.MathAdd(01, 1)",
                "States.MathAdd(+1, 1)",
                "States.Array(1e309)",
                "States.Array(a)",
                "States.StringSplit('a', 'b')[0]"
            })
    void refusesWhatIsNoCall(String text) {
        assertThatExceptionOfType(SyntaxException.class).isThrownBy(() -> PathCompiler.expression(text));
    }

    @Test
    void nestsTenDeep() throws SyntaxException {
        assertThat(JsonText.write(evaluate("States.Array(".repeat(10) + ")".repeat(10))))
                .isEqualTo("[".repeat(10) + "]".repeat(10));
        assertThatExceptionOfType(SyntaxException.class)
                .isThrownBy(() -> PathCompiler.expression("States.Array(".repeat(11) + ")".repeat(11)));
    }

    private static Object list() {
        return ((JsonObject) JsonText.read(INPUT)).getOrDefault("list", "");
    }

    private static Object evaluate(String call) throws SyntaxException {
        return PathCompiler.expression(call).evaluate(GivenBindings.of(INPUT));
    }

    private static ThrowableAssertAlternative<PathFailure> assertFailure(String call, String input)
            throws SyntaxException {
        PathExpression expression = PathCompiler.expression(call);
        return assertThatExceptionOfType(PathFailure.class)
                .isThrownBy(() -> expression.evaluate(GivenBindings.of(input)))
                .satisfies(failure -> assertThat(failure.error()).isEqualTo("States.Runtime"));
    }
}
