package dev.stepwright.compiler.library;

import java.util.List;

/** Methods of {@link List}; {@code List.of} is an expression of its own. */
final class ListMethods {

    static final List<LibraryMethod> ROWS = List.of(
            LibraryMethod.instance("java.util.List.get(int)", OperandType.LIST, OperandType.INT),
            LibraryMethod.instance("java.util.List.isEmpty()", OperandType.LIST),
            LibraryMethod.instance("java.util.List.size()", OperandType.LIST));

    private ListMethods() {}
}
