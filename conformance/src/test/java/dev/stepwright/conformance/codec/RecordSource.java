package dev.stepwright.conformance.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The declaration of a record with random components, annotations and methods. */
final class RecordSource {

    /** Also names of variables in handlers, names like those of getters, and what upsets naming strategies. */
    private static final List<String> NAMES = List.of(
            "in",
            "out",
            "member",
            "value",
            "values",
            "elements",
            "key",
            "json",
            "step",
            "isActive",
            "getTotal",
            "URL",
            "aB",
            "_under",
            "$dollar",
            "straße",
            "x");

    private static final List<String> JSON_NAMES =
            List.of("n", "with space", "quo\\\"te", "back\\\\slash", "ünï", "a.b", "new\\nline", "😀");

    private static final List<String> INCLUSIONS = List.of("NON_NULL", "NON_ABSENT", "ALWAYS");

    private static final List<String> METHODS = List.of(
            "public boolean isLarge() { return true; }",
            "public String getLabel() { return null; }",
            "public Optional<String> getNote() { return Optional.empty(); }",
            "@JsonProperty(\"c d\") int half() { return 4; }",
            "@JsonIgnore public int getHidden() { return 1; }",
            "public int size() { return 2; }");

    private final StepSource types;
    private final Random random;

    RecordSource(StepSource types, Random random) {
        this.types = types;
        this.random = random;
    }

    /** @param name with its type parameters, of which {@code T} is one if there are any */
    String of(String name, String heading, int depth) {
        List<String> names = shuffled(NAMES);
        List<String> jsonNames = shuffled(JSON_NAMES);
        List<String> components = new ArrayList<>();
        if (name.endsWith("<T>")) {
            components.add("T held");
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            components.add(annotation(jsonNames) + types.component(depth) + " " + names.remove(0));
        }
        return ofRecord() + "    public record " + name + "(" + String.join(", ", components) + ")" + heading + " {"
                + method() + "}";
    }

    private String ofRecord() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> "    " + include() + "\n";
            case 2 -> "    @JsonIgnoreProperties(ignoreUnknown = true)\n";
            case 3 -> "    @JsonPropertyOrder(alphabetic = true)\n";
            default -> "";
        };
    }

    private String annotation(List<String> jsonNames) {
        return switch (random.nextInt(10)) {
            case 0 -> "@JsonProperty(\"" + jsonNames.remove(0) + "\") ";
            case 1 -> "@JsonProperty(required = true) ";
            case 2 -> "@JsonAlias({\"" + jsonNames.remove(0) + "\"}) ";
            case 3 -> include() + " ";
            default -> "";
        };
    }

    private String include() {
        return "@JsonInclude(JsonInclude.Include." + INCLUSIONS.get(random.nextInt(INCLUSIONS.size())) + ")";
    }

    private String method() {
        return random.nextInt(4) == 0 ? " " + METHODS.get(random.nextInt(METHODS.size())) + " " : "";
    }

    private List<String> shuffled(List<String> texts) {
        List<String> copy = new ArrayList<>(texts);
        Collections.shuffle(copy, random);
        return copy;
    }
}
