package dev.stepwright.engine.shortcut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.json.JsonValues;
import dev.stepwright.engine.jsonata.JsonataEvaluator;
import dev.stepwright.engine.jsonata.SyntaxException;
import dev.stepwright.engine.jsonata.evaluation.Bindings;
import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import dev.stepwright.engine.random.RandomSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A shortcut gives what the library gives, or nothing. */
class ShortcutTest {

    private static final List<String> OPERATORS =
            List.of("+", "-", "*", "/", "%", "&", "=", "!=", "<", "<=", ">", ">=", "and", "or");

    /** What variables hold, as JSON. */
    private static final List<String> VALUES = List.of(
            "0",
            "1",
            "-7",
            "2.5",
            "2147483647",
            "9007199254740993",
            "1e300",
            "-1e-9",
            "\"\"",
            "\"a\"",
            "\"\\ud83d\\ude00 \\\"x\\\"\"",
            "true",
            "false",
            "null",
            "[]",
            "[1]",
            "[[1]]",
            "[\"a\", \"b\"]",
            "{}",
            "{\"m\": 3}",
            "{\"m\": []}",
            "{\"m\": [7]}",
            "{\"m\": [[7]]}",
            "{\"m\": null}",
            "{\"m\": {\"m\": \"deep\"}}",
            "[{\"m\": 1}, {\"m\": 2}]");

    @ParameterizedTest
    @MethodSource
    void agreesWithTheLibrary(String expression) throws SyntaxException {
        JsonataEvaluator evaluator = JsonataEvaluator.compile(expression);
        Shortcut shortcut = ShortcutCompiler.compile(evaluator.tree()).orElseThrow();
        for (String left : VALUES) {
            for (String right : VALUES) {
                Bindings bindings = new Values(JsonText.read(left), JsonText.read(right));
                Object value = shortcut.evaluate(bindings);
                if (value != null) {
                    assertThat(JsonText.write(value))
                            .as("%s with $a = %s and $b = %s", expression, left, right)
                            .isEqualTo(text(evaluator, bindings));
                }
            }
        }
    }

    static Stream<String> agreesWithTheLibrary() {
        List<String> expressions = new ArrayList<>(List.of(
                "$a",
                "$a.m",
                "$a.m.m",
                "$states.input.m",
                "$states.input",
                "$states.context.m",
                "$states.result.m",
                "($a.m + 1) * 2 < 9 ? $b : 'none'",
                "-1 + $a",
                "true = false or $a",
                "$a and $b or $a < $b"));
        OPERATORS.forEach(operator -> {
            expressions.add("$a " + operator + " $b");
            expressions.add("$a.m " + operator + " 2");
        });
        return expressions.stream();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$a[0]",
                "$a.m[]",
                "$a.m[m = 1]",
                "$a.*",
                "$a.(m + 1)",
                "$a{m: 1}",
                "$a@$x.m",
                "$a^(m)",
                "$count($a)",
                "$states",
                "$a in $b",
                "($x := $a; $x + 1)",
                "[$a]",
                "{'m': $a}",
                "m",
                "$a ? $b",
                "$a ~> $count",
                "/a/"
            })
    void leavesToTheLibrary(String expression) throws SyntaxException {
        assertThat(ShortcutCompiler.compile(JsonataEvaluator.compile(expression).tree()))
                .isEmpty();
    }

    @Test
    void leavesDeepExpressionsToTheLibraryWhichHasALimit() throws SyntaxException {
        JsonataEvaluator evaluator = JsonataEvaluator.compile("1" + " + 1".repeat(30));

        assertThat(ShortcutCompiler.compile(evaluator.tree())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$missing", "$missing.m", "$a.missing", "$a / 0", "$a + 'text'", "$a < 'text'"})
    void leavesWhatIsUndefinedOrAnErrorToTheLibrary(String expression) throws SyntaxException {
        Optional<Shortcut> shortcut =
                ShortcutCompiler.compile(JsonataEvaluator.compile(expression).tree());

        assertThat(shortcut.orElseThrow().evaluate(new Values(1, 2))).isNull();
    }

    private static String text(JsonataEvaluator evaluator, Bindings bindings) {
        try {
            Object value = evaluator.evaluate(bindings);
            return value == null ? "undefined" : JsonText.write(JsonValues.settle(value));
        } catch (EvaluationException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private record Values(Object a, Object b) implements Bindings {
        @Override
        public @Nullable Object variable(String name) {
            return name.equals("a") ? a : name.equals("b") ? b : null;
        }

        @Override
        public Object states(Set<String> members) {
            return JsonObject.builder()
                    .with("input", a)
                    .with("result", b)
                    .with("context", context())
                    .build();
        }

        @Override
        public Object input() {
            return a;
        }

        @Override
        public JsonObject context() {
            return JsonObject.EMPTY.with("m", b);
        }

        @Override
        public RandomSource random() {
            throw new UnsupportedOperationException("no shortcut draws anything");
        }

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }
    }
}
