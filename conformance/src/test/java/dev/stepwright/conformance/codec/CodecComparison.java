package dev.stepwright.conformance.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares a handler with Jackson on random values of its step's type. */
final class CodecComparison {

    private final EchoStep step;
    private final JsonMapper jackson;
    private final JavaType type;
    private final Random random;
    private final List<String> disagreements = new ArrayList<>();
    private int documents;
    private int refused;
    private int refusedByJackson;

    CodecComparison(EchoStep step, JsonMapper jackson, Random random) {
        this.step = step;
        this.jackson = jackson;
        this.type = jackson.constructType(step.type());
        this.random = random;
    }

    List<String> disagreements() {
        return disagreements;
    }

    /** How many documents were read by both. */
    int documents() {
        return documents;
    }

    /** How many of them neither takes. */
    int refused() {
        return refused;
    }

    /** How many of them Jackson alone does not take. */
    int refusedByJackson() {
        return refusedByJackson;
    }

    void compare(@Nullable Object value) {
        try {
            String written = jackson.writerFor(type).writeValueAsString(value);
            JsonNode tree = jackson.readTree(written);
            String ours = step.write(value);
            if (!tree.equals(jackson.readTree(ours))) {
                disagree("Jackson writes " + written, "the handler " + ours);
            }
            read(written, false);
            read(ours, false);
            for (Mutation.Kind kind : Mutation.Kind.values()) {
                read(Mutation.of(tree, kind, random), kind == Mutation.Kind.DUPLICATE);
            }
        } catch (JsonProcessingException | RuntimeException e) {
            disagree("of " + Description.of(value), "one throws " + e);
        }
    }

    /**
     * Where members are there twice, the last one counts. Jackson does so too, unless the record was complete before
     * the second came, which it refuses; then the document without the first is the measure.
     */
    private void read(String json, boolean mayRepeat) throws JsonProcessingException {
        documents++;
        String expected = readByJackson(json);
        String actual = readByHandler(json);
        if (expected.startsWith("!") && mayRepeat) {
            refusedByJackson++;
            expected = readByJackson(jackson.readTree(json).toString());
        }
        if (expected.startsWith("!") && actual.startsWith("!")) {
            refused++;
        } else if (!expected.equals(actual)) {
            disagree("of " + json, "Jackson reads " + expected, "the handler " + actual);
        }
    }

    private String readByJackson(String json) {
        try {
            return Description.of(jackson.readValue(json, type));
        } catch (JsonProcessingException e) {
            return "! " + e;
        }
    }

    private String readByHandler(String json) {
        try {
            return Description.of(step.read(json));
        } catch (IllegalArgumentException e) {
            return "! " + e;
        }
    }

    private void disagree(String... lines) {
        disagreements.add(Arrays.stream(lines).map(CodecComparison::printable).collect(Collectors.joining("\n  ")));
    }

    private static String printable(String text) {
        return text.chars()
                .mapToObj(c -> c < ' ' || c > '~' ? "\\u%04x".formatted(c) : String.valueOf((char) c))
                .collect(Collectors.joining());
    }
}
