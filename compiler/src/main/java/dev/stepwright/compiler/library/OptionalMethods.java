package dev.stepwright.compiler.library;

import static dev.stepwright.compiler.library.OperandType.ANY;
import static dev.stepwright.compiler.library.OperandType.ELEMENT;
import static dev.stepwright.compiler.library.OperandType.OPTIONAL;

import dev.stepwright.compiler.jsonata.Jsonata;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Methods of {@link Optional}, which JSON writes as its value, or as null when it is empty; the tests whether there is
 * a value are read as comparisons with null.
 */
final class OptionalMethods {

    private static final List<LibraryMethod> OF_OBJECTS = List.of(
            LibraryMethod.nullTolerant("java.util.Optional.empty()", operands -> Jsonata.NULL)
                    .orNull(),
            LibraryMethod.strict("java.util.Optional.get()", Translation.SAME, OPTIONAL),
            LibraryMethod.strict("java.util.Optional.of(java.lang.Object)", Translation.SAME, ANY),
            LibraryMethod.nullTolerant("java.util.Optional.ofNullable(java.lang.Object)", Translation.SAME, ANY)
                    .orNull(),
            LibraryMethod.nullTolerant(
                            "java.util.Optional.orElse(java.lang.Object)", OptionalMethods::orElse, OPTIONAL, ELEMENT)
                    .nullLikeLast(),
            LibraryMethod.strict("java.util.Optional.orElseThrow()", Translation.SAME, OPTIONAL));

    static final List<LibraryMethod> ROWS = Stream.of(
                    OF_OBJECTS.stream(),
                    ofNumbers("java.util.OptionalDouble", "Double", OperandType.DOUBLE),
                    ofNumbers("java.util.OptionalInt", "Int", OperandType.INT),
                    ofNumbers("java.util.OptionalLong", "Long", OperandType.LONG))
            .flatMap(rows -> rows)
            .toList();

    private OptionalMethods() {}

    private static Stream<LibraryMethod> ofNumbers(String owner, String type, OperandType number) {
        String primitive = type.toLowerCase(Locale.ROOT);
        return Stream.of(
                LibraryMethod.nullTolerant(owner + ".empty()", operands -> Jsonata.NULL)
                        .orNull(),
                LibraryMethod.strict(owner + ".getAs" + type + "()", Translation.SAME, OPTIONAL),
                LibraryMethod.strict(owner + ".of(" + primitive + ")", Translation.SAME, number),
                LibraryMethod.nullTolerant(
                        owner + ".orElse(" + primitive + ")", OptionalMethods::orElse, OPTIONAL, number),
                LibraryMethod.strict(owner + ".orElseThrow()", Translation.SAME, OPTIONAL));
    }

    private static Jsonata orElse(List<Jsonata> operands) {
        return new Jsonata.Condition(Terms.isPresent(operands.get(0)), operands.get(0), operands.get(1));
    }
}
