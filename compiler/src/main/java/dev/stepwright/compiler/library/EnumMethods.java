package dev.stepwright.compiler.library;

import dev.stepwright.compiler.jsonata.Jsonata;
import java.util.List;

/** Methods of {@link Enum}; {@code valueOf} belongs to each enum itself, and its row has the constants as a list. */
final class EnumMethods {

    static final List<LibraryMethod> ROWS = List.of(
            LibraryMethod.instance(
                    "java.lang.Enum.equals(java.lang.Object)",
                    Equality.OF_VALUES,
                    OperandType.ENUM,
                    OperandType.SAME_AS_FIRST),
            LibraryMethod.strict("java.lang.Enum.name()", Translation.SAME, OperandType.ENUM),
            LibraryMethod.strict("java.lang.Enum.toString()", Translation.SAME, OperandType.PRINTED),
            // Null is the name of no constant, and fails like one.
            LibraryMethod.nullTolerant(
                    Library.ENUM_VALUE_OF, EnumMethods::valueOf, OperandType.STRING, OperandType.LIST_OF_STRINGS));

    private EnumMethods() {}

    private static Jsonata valueOf(List<Jsonata> operands) {
        return new Jsonata.Condition(
                Terms.in(operands.get(0), operands.get(1)),
                operands.get(0),
                new Jsonata.Raise("there is no such constant"));
    }
}
