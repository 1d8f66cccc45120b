package dev.stepwright.engine.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.path.query.PathFailure;
import dev.stepwright.engine.path.query.SyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencePathTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    $               | {'a':1}            | 'R'
                    $               | null               | 'R'
                    $.r             | {'a':1}            | {'a':1,'r':'R'}
                    $.a             | {'a':1,'b':2}      | {'a':'R','b':2}
                    $.a.b           | {'a':{'c':1}}      | {'a':{'c':1,'b':'R'}}
                    $.x.y.z         | {}                 | {'x':{'y':{'z':'R'}}}
                    $['a b']['c']   | {}                 | {'a b':{'c':'R'}}
                    $[1]            | [1,2,3]            | [1,'R',3]
                    $.a[0].b        | {'a':[{'c':1},2]}  | {'a':[{'c':1,'b':'R'},2]}
                    $.a-b_c         | {}                 | {'a-b_c':'R'}
                    """)
    void putsTheResultAtThePlace(String path, String input, String output) throws SyntaxException {
        Object put = ReferencePath.compileInInput(path).put(read(input), "R");
        assertThat(put).isEqualTo(read(output));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    $.r      | [1]            | r
                    $.r      | null           | r
                    $.a.b.c  | {'a':{'b':1}}  | c
                    $.a.b    | {'a':null}     | b
                    $[0]     | {'a':1}        | 0
                    $[1]     | [1]            | 1
                    $.a[0]   | {}             | 0
                    """)
    void failsWhereTheInputHasNoSuchPlace(String path, String input, String step) throws SyntaxException {
        ReferencePath compiled = ReferencePath.compileInInput(path);
        assertThatExceptionOfType(PathFailure.class)
                .isThrownBy(() -> compiled.put(read(input), "R"))
                .withMessage("Unable to apply step \"" + step + "\" to input " + input.replace('\'', '"'))
                .satisfies(failure -> assertThat(failure.error()).isEqualTo("States.ReferencePathConflict"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    $                     | {'a':[1,{'b':null}]}
                    $.a                   | [1,{'b':null}]
                    $.a[1]['b']           | null
                    $$.Execution.Input[0] | 7
                    $order.id             | 'o-1'
                    """)
    void readsThePlace(String path, String value) throws SyntaxException {
        ReferencePath compiled = ReferencePath.compile(path);
        assertThat(compiled.evaluate(new GivenBindings(read("{'a':[1,{'b':null}]}"))))
                .isEqualTo(read(value));
        assertThat(compiled.source()).isEqualTo(path);
    }

    @Test
    void isShownFromTheRoot() throws SyntaxException {
        assertThat(ReferencePath.compile("$$.Execution.Input").text()).isEqualTo("$.Execution.Input");
        assertThat(ReferencePath.compile("$order").text()).isEqualTo("$");
    }

    @Test
    void failsWhenNothingIsThere() throws SyntaxException {
        ReferencePath path = ReferencePath.compile("$.a.items");
        assertThatExceptionOfType(PathFailure.class)
                .isThrownBy(() -> path.evaluate(new GivenBindings(read("{'a':{}}"))))
                .withMessage("Unable to apply step \"items\" to input {\"a\":{}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "$.a[*]", "$..a", "$.a[0:1]", "$.a[-1]", "$.a[?(@.b)]", "$['a','b']", "$.", "$.a b"})
    void refusesPathsToSeveralPlaces(String text) {
        assertThatExceptionOfType(SyntaxException.class).isThrownBy(() -> ReferencePath.compile(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$$", "$$.a", "$order", "$order.id"})
    void putsResultsInTheInputOnly(String text) {
        assertThatExceptionOfType(SyntaxException.class).isThrownBy(() -> ReferencePath.compileInInput(text));
    }

    private static Object read(String json) {
        return JsonText.read(json.replace('\'', '"'));
    }
}
