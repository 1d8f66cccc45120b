package dev.stepwright.conformance.codec;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** The annotations that tell the records of a sealed interface apart, in one of the ways that are understood. */
final class SealedSource {

    private SealedSource() {}

    static String annotations(List<String> records, Random random) {
        String property = random.nextBoolean() ? ", property = \"kind of\"" : "";
        if (random.nextInt(3) == 0) {
            return "    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS" + property + ")\n";
        }
        boolean named = random.nextBoolean();
        String subTypes = records.stream()
                .map(record -> "@JsonSubTypes.Type(value = " + record + ".class"
                        + (named ? ", name = \"the " + record + "\"" : "") + ")")
                .collect(Collectors.joining(", "));
        return "    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME" + property + ")\n    @JsonSubTypes({" + subTypes + "})\n";
    }
}
