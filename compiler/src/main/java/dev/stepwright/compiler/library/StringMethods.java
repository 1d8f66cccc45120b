package dev.stepwright.compiler.library;

import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Symbol;
import java.util.List;

/** Methods of {@link String}. */
final class StringMethods {

    static final List<LibraryMethod> ROWS = List.of(
            LibraryMethod.instance(
                    "java.lang.String.equals(java.lang.Object)",
                    Equality.OF_VALUES,
                    OperandType.STRING,
                    OperandType.SAME_AS_FIRST),
            LibraryMethod.instance("java.lang.String.isEmpty()", StringMethods::isEmpty, OperandType.STRING));

    private StringMethods() {}

    private static Jsonata isEmpty(List<Jsonata> operands) {
        return new Jsonata.Operation(Symbol.EQUAL, operands.get(0), Jsonata.text(""));
    }
}
