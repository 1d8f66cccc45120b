package dev.stepwright.compiler.library;

import java.util.List;

/**
 * Methods of the classes that box primitives.
 *
 * <p>The readers write unboxing as the call that the Java Language Specification defines it by (5.1.8); {@code Byte}
 * and {@code Short} travel as ints, {@code Float} as a double.
 */
final class BoxMethods {

    static final List<LibraryMethod> ROWS = List.of(
            LibraryMethod.instance("java.lang.Boolean.booleanValue()", Translation.SAME, OperandType.BOOLEAN),
            LibraryMethod.instance(
                    "java.lang.Boolean.equals(java.lang.Object)",
                    Equality.OF_VALUES,
                    OperandType.BOOLEAN,
                    OperandType.SAME_AS_FIRST),
            LibraryMethod.instance("java.lang.Double.doubleValue()", Translation.SAME, OperandType.DOUBLE),
            LibraryMethod.instance(
                    "java.lang.Integer.equals(java.lang.Object)",
                    Equality.OF_VALUES,
                    OperandType.INT,
                    OperandType.SAME_AS_FIRST),
            LibraryMethod.instance("java.lang.Integer.intValue()", Translation.SAME, OperandType.INT),
            LibraryMethod.instance("java.lang.Long.longValue()", Translation.SAME, OperandType.LONG));

    private BoxMethods() {}
}
