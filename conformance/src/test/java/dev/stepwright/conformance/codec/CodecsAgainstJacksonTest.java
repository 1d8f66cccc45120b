package dev.stepwright.conformance.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stepwright.conformance.CompiledExample;
import dev.stepwright.conformance.JavaClasses;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Handlers read and write random values of random types as Jackson does.
 *
 * <p>{@code -Dstepwright.codec.types} says how many types, {@code -Dstepwright.codec.values} how many values of each,
 * and {@code -Dstepwright.seed} of which the first is made.
 */
class CodecsAgainstJacksonTest {

    private static final int TYPES = Integer.getInteger("stepwright.codec.types", 40);
    private static final int VALUES = Integer.getInteger("stepwright.codec.values", 50);
    private static final long SEED = Long.getLong("stepwright.seed", 1);

    @TempDir
    Path folder;

    private static final JsonMapper JACKSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .withConfigOverride(
                    BigDecimal.class, decimal -> decimal.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .build();

    @Test
    void readAndWriteWhatJacksonDoes() throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < TYPES; i++) {
            String name = "Step" + (SEED + i);
            sources.put(name, StepSource.of(name, new Random(SEED + i)));
        }
        JavaClasses classes = compiled(sources);
        List<CodecComparison> comparisons = classes.inThread(() ->
                sources.keySet().stream().map(name -> compared(name, classes)).toList());
        System.out.println(summary(comparisons));
        assertThat(comparisons.stream()
                        .flatMap(comparison ->
                                comparison.disagreements().stream().limit(1)))
                .isEmpty();
    }

    private JavaClasses compiled(Map<String, String> sources) throws IOException {
        Path folder = Files.createDirectories(this.folder.resolve("sources/codecs"));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Files.writeString(folder.resolve(source.getKey() + ".java"), source.getValue());
        }
        CompiledExample example = CompiledExample.of(folder.getParent());
        assertThat(example.texts().values()).noneMatch(text -> text.contains("JsonMapper"));
        return JavaClasses.withHandlers(folder.getParent(), example, this.folder);
    }

    private static CodecComparison compared(String name, JavaClasses classes) {
        Random random = new Random(name.hashCode());
        RandomValues values = new RandomValues(random);
        EchoStep step = new EchoStep(name, classes);
        CodecComparison comparison = new CodecComparison(step, JACKSON, random);
        for (int i = 0; i < VALUES; i++) {
            comparison.compare(values.of(step.type()));
        }
        return comparison;
    }

    private static String summary(List<CodecComparison> comparisons) {
        return "%d types, %d values, %d documents (%d refused by both, %d by Jackson alone), %d disagree"
                .formatted(
                        TYPES,
                        TYPES * VALUES,
                        sum(comparisons, CodecComparison::documents),
                        sum(comparisons, CodecComparison::refused),
                        sum(comparisons, CodecComparison::refusedByJackson),
                        sum(
                                comparisons,
                                comparison -> comparison.disagreements().size()));
    }

    private static int sum(List<CodecComparison> comparisons, ToIntFunction<CodecComparison> count) {
        return comparisons.stream().mapToInt(count).sum();
    }
}
