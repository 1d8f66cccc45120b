package dev.stepwright.conformance.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The source of a class with a step that takes and returns a value of a random type: what it was given is in one field,
 * what it answers with in another.
 */
final class StepSource {

    private static final List<String> SCALARS = List.of(
            "Boolean",
            "Byte",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "Character",
            "String",
            "BigDecimal",
            "BigInteger",
            "Duration",
            "Instant",
            "LocalDate",
            "LocalDateTime",
            "LocalTime",
            "OffsetDateTime",
            "Period",
            "Year",
            "YearMonth",
            "ZonedDateTime",
            "UUID");

    private static final List<String> PRIMITIVES =
            List.of("boolean", "byte", "short", "int", "long", "float", "double", "char");

    private static final List<String> PRIMITIVE_OPTIONALS = List.of("OptionalInt", "OptionalLong", "OptionalDouble");

    private static final List<String> COLLECTIONS = List.of("List", "Set", "Collection");

    private static final int DEPTH = 4;

    private final Random random;
    private final String name;
    private final List<String> declarations = new ArrayList<>();
    private final List<String> known = new ArrayList<>();
    private int count;

    private StepSource(String name, Random random) {
        this.name = name;
        this.random = random;
    }

    /** @param name of the class, in the package {@code codecs} */
    static String of(String name, Random random) {
        return new StepSource(name, random).text();
    }

    private String text() {
        String type = reference(DEPTH);
        return """
                package codecs;

                import com.fasterxml.jackson.annotation.*;
                import dev.stepwright.Step;
                import java.math.*;
                import java.time.*;
                import java.util.*;

                public class %1$s {
                    public static %3$s given;
                    public static %3$s answer;

                    @Step(name = "%2$s")
                    public %3$s run(%3$s value) {
                        given = value;
                        return answer;
                    }

                %4$s
                }
                """.formatted(name, name.toLowerCase(Locale.ROOT), type, String.join("\n\n", declarations));
    }

    /** A type that is no primitive; the larger the depth is, the more it may hold. */
    String reference(int depth) {
        if (depth == 0) {
            return pick(SCALARS);
        }
        return switch (random.nextInt(12)) {
            case 0, 1 -> pick(COLLECTIONS) + "<" + reference(depth - 1) + ">";
            case 2 -> "Map<String, " + reference(depth - 1) + ">";
            case 3 -> "Optional<" + reference(depth - 1) + ">";
            case 4 -> pick(PRIMITIVE_OPTIONALS);
            case 5 -> declareEnum();
            case 6 -> declareSealed(depth);
            case 7 -> declareGeneric(depth);
            case 8 -> known.isEmpty() ? pick(SCALARS) : pick(known);
            default -> declareRecord(depth);
        };
    }

    /** The type of a component. */
    String component(int depth) {
        return switch (random.nextInt(5)) {
            case 0 -> pick(PRIMITIVES);
            case 1 -> pick(SCALARS);
            default -> reference(depth);
        };
    }

    private String declareEnum() {
        String type = fresh("Kind");
        declarations.add("    public enum " + type
                + " { A, B_2, Łódź, C { @Override public String toString() { return \"other\"; } } }");
        known.add(type);
        return type;
    }

    private String declareRecord(int depth) {
        String type = fresh("Rec");
        // Known before its components are chosen, so that it may hold itself.
        known.add(type);
        declarations.add(new RecordSource(this, random).of(type, "", depth - 1));
        return type;
    }

    private String declareGeneric(int depth) {
        String type = fresh("Page");
        declarations.add("    public record " + type
                + "<A, B>(A first, List<A> all, Map<String, B> by, Optional<B> last, " + component(0) + " more) {}");
        return type + "<" + reference(depth - 1) + ", " + reference(depth - 1) + ">";
    }

    private String declareSealed(int depth) {
        String type = fresh("Shape");
        boolean generic = random.nextBoolean();
        String parameters = generic ? "<T>" : "";
        List<String> records = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String record = fresh("Sub");
            records.add(record);
            declarations.add(new RecordSource(this, random)
                    .of(record + parameters, " implements " + type + parameters, generic ? 0 : depth - 1));
        }
        declarations.add(SealedSource.annotations(records, random) + "    public sealed interface " + type + parameters
                + " permits " + String.join(", ", records) + " {}");
        return type + (generic ? "<" + pick(SCALARS) + ">" : "");
    }

    private String fresh(String prefix) {
        return prefix + ++count;
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
