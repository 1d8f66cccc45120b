package dev.stepwright.compiler.shim;

import static dev.stepwright.compiler.shim.HandlerTester.orders;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a function loads for its first call: most of what a cold start takes beside the JVM itself. */
class HandlerStartTest {

    private static final Pattern LOADED = Pattern.compile("(?m)\\[class,load] (\\S+) source: (\\S+)");

    private static final String STEP = """
            enum Size { SMALL, LARGE }
            record Item(String name, Size size, double price, Optional<String> note) {}
            record Order(UUID id, List<Item> items, Map<String, Long> counts, @JsonInclude(JsonInclude.Include.NON_NULL) Item gift) {}

            @Step Order run(Order order) throws Exception { return order; }
            """;

    private static final String ORDER = """
            {"id": "00000000-0000-0001-0000-000000000002", "counts": {"a": 1}, "items":
             [{"name": "x", "size": "LARGE", "price": 2.5, "note": "y"}, {"more": [true, "\\n", {}]}]}
            """;

    @TempDir
    Path classes;

    @Test
    void loadsFewClassesAndLinksNothing() throws Exception {
        HandlerTester tester = orders(classes, STEP);
        String output =
                tester.run(tester.payloadHandler(), "{\"order\": " + ORDER + "}", "JAVA_TOOL_OPTIONS=-Xlog:class+load");
        assertThat(output).contains("\"price\":2.5,\"note\":\"y\"");
        List<String> loaded = LOADED.matcher(output.substring(output.indexOf("\nmade\n")))
                .results()
                .filter(match -> !match.group(2).startsWith("shared"))
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(loaded)
                .contains("shop.Orders$Order", "dev.stepwright.json.JsonReader", "dev.stepwright.json.JsonWriter")
                .noneMatch(name -> name.startsWith("java.lang.invoke.") || name.contains("Lambda"))
                .noneMatch(name -> name.startsWith("java.util.regex.") || name.startsWith("java.lang.reflect."))
                .doesNotContain(
                        "dev.stepwright.json.MalformedJson",
                        "dev.stepwright.json.ResultTooLarge",
                        "dev.stepwright.json.TimeReader",
                        "dev.stepwright.json.Priming")
                .hasSizeLessThan(20);
    }
}
