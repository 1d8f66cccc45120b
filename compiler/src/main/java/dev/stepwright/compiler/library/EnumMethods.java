package dev.stepwright.compiler.library;

import java.util.List;

/** Methods of {@link Enum}. */
final class EnumMethods {

    static final List<LibraryMethod> ROWS = List.of(
            LibraryMethod.instance(
                    "java.lang.Enum.equals(java.lang.Object)",
                    Equality.OF_VALUES,
                    OperandType.ENUM,
                    OperandType.SAME_AS_FIRST),
            LibraryMethod.instance("java.lang.Enum.name()", Translation.SAME, OperandType.ENUM));

    private EnumMethods() {}
}
