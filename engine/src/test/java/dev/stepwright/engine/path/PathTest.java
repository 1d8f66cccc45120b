package dev.stepwright.engine.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stepwright.engine.json.JsonNull;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.path.query.PathFailure;
import dev.stepwright.engine.path.query.SyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTest {

    private static final String INPUT = """
            {
              "id": 5,
              "none": null,
              "is-new": true,
              "customer": {"name": "Ada", "first name": "A.", "none": null},
              "items": [
                {"sku": "a", "price": 3, "tags": ["x", "y"]},
                {"sku": "b", "price": 10, "stock": null},
                {"sku": "c", "price": 20, "tags": []}
              ]
            }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    $.id                          | 5
                    $.none                        | null
                    $.is-new                      | true
                    $.customer.name               | "Ada"
                    $.customer.none               | null
                    $['customer']['first name']   | "A."
                    $.items[1].sku                | "b"
                    $.items[-1].sku               | "c"
                    $.items[0].tags               | ["x","y"]
                    $.items[1].stock              | null
                    $.customer['name','none']     | {"name":"Ada","none":null}
                    """)
    void givesTheValueAtOnePlace(String path, String value) throws SyntaxException {
        assertThat(evaluated(path)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    $.items[*].sku                     | ["a","b","c"]
                    $.items[1:].sku                    | ["b","c"]
                    $.items[:1].sku                    | ["a"]
                    $.items[0,2].price                 | [3,20]
                    $..price                           | [3,10,20]
                    $..none                            | [null,null]
                    $.customer.*                       | ["Ada","A.",null]
                    $.items[*].tags                    | [["x","y"],[]]
                    $.items[*].stock                   | [null]
                    $.items[?(@.price > 5)].sku        | ["b","c"]
                    $.items[?(@.tags)].sku             | ["a","c"]
                    $.items[?(@.stock == null)].sku    | ["b"]
                    $.items[?(@.sku == 'b')].price     | [10]
                    $.items[?(@.sku in ['a','c'])].sku | ["a","c"]
                    $.items[?(@.price > $.id)].price   | [10,20]
                    $.items[?(@.tags empty true)].sku  | ["c"]
                    $.no.such[*]                       | []
                    $.no[1:]                           | []
                    $.items[*].no                      | []
                    """)
    void givesAnArrayOfAllPlaces(String path, String values) throws SyntaxException {
        assertThat(evaluated(path)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    $$.State.Name            | "Load"
                    $$.Execution.Input[1]    | 8
                    $order.id                | "o-1"
                    $order                   | {"id":"o-1","prices":[1,2.5]}
                    $order['prices'][1]      | 2.5
                    $order..prices           | [[1,2.5]]
                    """)
    void readsTheContextObjectAndVariables(String path, String value) throws SyntaxException {
        assertThat(evaluated(path)).isEqualTo(value);
    }

    @Test
    void copiesNothing() throws SyntaxException {
        GivenBindings bindings = GivenBindings.of(INPUT);
        assertThat(PathCompiler.path("$").evaluate(bindings)).isSameAs(bindings.input());
        assertThat(PathCompiler.path("$['customer']").evaluate(bindings))
                .isSameAs(((JsonObject) bindings.input()).get("customer"));
    }

    @Test
    void acceptsAnyInputForTheWhole() throws SyntaxException {
        assertThat(PathCompiler.path("$").evaluate(GivenBindings.of("null"))).isSameAs(JsonNull.VALUE);
        assertThat(PathCompiler.path("$").evaluate(GivenBindings.of("3"))).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    $.no           | Invalid path '$.no' : No results for path: $['no']
                    $.no.such      | Invalid path '$.no.such' : Missing property in path $['no']
                    $.items[3]     | Invalid path '$.items[3]' : No results for path: $['items'][3]
                    $.items[3].sku | Invalid path '$.items[3].sku' : No results for path: $['items'][3]['sku']
                    $.id[0]        | Invalid path '$.id[0]' : Filter: [0] can only be applied to arrays. Current context is: 5
                    $.id.x         | Invalid path '$.id.x' : Expected to find an object with property ['x'] in path $['id']
                    $.none.x       | Invalid path '$.none.x' : Expected to find an object with property ['x'] in path $['none']
                    $$.State.No    | Invalid path '$.State.No' : No results for path: $['State']['No']
                    $order.no      | Invalid path '$.no' : No results for path: $['no']
                    $basket        | The variable '$basket' was never assigned.
                    """)
    void failsWhenNothingIsThere(String path, String message) throws SyntaxException {
        assertFailure(path, INPUT, message);
    }

    @Test
    void failsOnNull() throws SyntaxException {
        assertFailure("$.a", "null", "Unable to apply Path transformation to null or empty input.");
    }

    /** The service's version of the library knows none, and takes them for members that are missing. */
    @Test
    void knowsNoFunctions() throws SyntaxException {
        assertFailure(
                "$.items.length()",
                INPUT,
                "Invalid path '$.items.length()' : No results for path: $['items'].length()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b", "$a-b", "$.", "$.a..", "$.a[?(", "$.a b", "$$$", "States.UUID()"})
    void refusesWhatIsNoPath(String text) {
        assertThatExceptionOfType(SyntaxException.class).isThrownBy(() -> PathCompiler.path(text));
    }

    private static String evaluated(String path) throws SyntaxException {
        return JsonText.write(PathCompiler.path(path).evaluate(GivenBindings.of(INPUT)));
    }

    private static void assertFailure(String path, String input, String message) throws SyntaxException {
        PathExpression expression = PathCompiler.path(path);
        assertThatExceptionOfType(PathFailure.class)
                .isThrownBy(() -> expression.evaluate(GivenBindings.of(input)))
                .withMessage(message)
                .satisfies(failure -> assertThat(failure.error()).isEqualTo("States.Runtime"));
    }
}
