package dev.stepwright.compiler.library;

import java.util.List;
import java.util.Objects;

/** Methods of {@link Objects}. */
final class ObjectsMethods {

    static final List<LibraryMethod> ROWS = List.of(LibraryMethod.nullTolerant(
            "java.util.Objects.equals(java.lang.Object,java.lang.Object)",
            Equality.OF_VALUES,
            OperandType.COMPARABLE,
            OperandType.SAME_AS_FIRST));

    private ObjectsMethods() {}
}
