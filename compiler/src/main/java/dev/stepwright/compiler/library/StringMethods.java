package dev.stepwright.compiler.library;

import java.util.List;

/** Methods of {@link String}. */
final class StringMethods {

    static final List<LibraryMethod> ROWS = List.of(
            LibraryMethod.instance(
                    "java.lang.String.equals(java.lang.Object)", OperandType.STRING, OperandType.SAME_AS_FIRST),
            LibraryMethod.instance("java.lang.String.isEmpty()", OperandType.STRING));

    private StringMethods() {}
}
