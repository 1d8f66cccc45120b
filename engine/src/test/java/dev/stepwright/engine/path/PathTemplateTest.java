package dev.stepwright.engine.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stepwright.asl.validation.DefinitionDiagnostic;
import dev.stepwright.asl.validation.Diagnostics;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.path.query.PathFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTemplateTest {

    private static final String INPUT = "{\"a\": {\"b\": 1}, \"list\": [1, 2], \"none\": null}";

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void replacesMembersByTheValuesOfTheirTexts() {
        assertTemplate("""
                {
                  "constant": "$.a",
                  "path.$": "$.a.b",
                  "inner": {"whole.$": "$", "context.$": "$$.State.Name"},
                  "items": ["$.a", {"variable.$": "$order.id"}, [{"call.$": "States.ArrayLength($.list)"}]],
                  "last": {"a.$b": "$.a", ".$": "$.none"}
                }
                """, """
                {
                  "constant": "$.a",
                  "path": 1,
                  "inner": {"whole": {"a": {"b": 1}, "list": [1, 2], "none": null}, "context": "Load"},
                  "items": ["$.a", {"variable": "o-1"}, [{"call": 2}]],
                  "last": {"a.$b": "$.a", "": null}
                }
                """);
    }

    @Test
    void isAConstantWithoutTexts() throws JsonProcessingException {
        PathTemplate template = compile("{\"a\": [1, {\"b\": \"$.c\"}]}");
        assertThat(template.evaluate(GivenBindings.of("1"))).isSameAs(template.evaluate(GivenBindings.of("2")));
    }

    @Test
    void isAnyJson() {
        assertTemplate("\"$.a\"", "\"$.a\"");
        assertTemplate("[{\"x.$\": \"$.a\"}]", "[{\"x\": {\"b\": 1}}]");
    }

    @Test
    void hasNullWhereAnArrayIsTooShort() {
        assertTemplate("{\"x.$\": \"$.list[2]\"}", "{\"x\": null}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    $.no             | The JSONPath '$.no' specified for the field 'x.$' could not be found in the input '{"a":1}'
                    $.a.b            | The JSONPath '$.a.b' specified for the field 'x.$' could not be found in the input '{"a":1}'
                    $.a.length()     | The JSONPath '$.a.length()' specified for the field 'x.$' could not be found in the input '{"a":1}'
                    $$.Execution.Input.x | The JSONPath '$.Execution.Input.x' specified for the field 'x.$' could not be found in the input '{"State":{"Name":"Load"},"Execution":{"Input":[7,8]}}'
                    $.a[0]           | Invalid path '$.a[0]' : Filter: [0] can only be applied to arrays. Current context is: 1
                    """)
    void failsWhenAPathFindsNothing(String path, String message) throws JsonProcessingException {
        PathTemplate template = compile("{\"deep\": [{\"x.$\": \"" + path + "\"}]}");
        assertThat(diagnostics.all()).isEmpty();
        assertThatExceptionOfType(PathFailure.class)
                .isThrownBy(() -> template.evaluate(GivenBindings.of("{\"a\": 1}")))
                .withMessage(message)
                .satisfies(failure -> assertThat(failure.error()).isEqualTo("States.Runtime"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "null", "{}", "\"a\"", "\"States.Nothing()\"", "\"$.a..\"", "\"States.Format('\\\\\\\"')\""
            })
    void refusesWhatIsNeitherPathNorCall(String value) throws JsonProcessingException {
        compile("{\"x.$\": " + value + "}");
        assertThat(diagnostics.all())
                .extracting(DefinitionDiagnostic::message)
                .containsExactly(
                        "The value for the field 'x.$' must be a valid JSONPath or a valid intrinsic function call");
        assertThat(diagnostics.all())
                .extracting(diagnostic -> diagnostic.location().orElseThrow())
                .containsExactly("/States/S/Parameters");
    }

    private void assertTemplate(String template, String value) {
        try {
            assertThat(compile(template).evaluate(GivenBindings.of(INPUT))).isEqualTo(JsonText.read(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
        assertThat(diagnostics.all()).isEmpty();
    }

    private PathTemplate compile(String template) throws JsonProcessingException {
        return PathTemplate.compile(new ObjectMapper().readTree(template), "/States/S/Parameters", diagnostics);
    }
}
