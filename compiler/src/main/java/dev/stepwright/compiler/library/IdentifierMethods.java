package dev.stepwright.compiler.library;

import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.jsonata.Jsonata;
import java.util.List;
import java.util.UUID;

/** Methods of {@link UUID}, a text in JSON. */
final class IdentifierMethods {

    private static final int NO_VARIABLE = -1;

    static final List<LibraryMethod> ROWS = List.of(
            LibraryMethod.nullTolerant(
                    Expression.LibraryCall.RANDOM_UUID, operands -> new Jsonata.Fresh("uuid", NO_VARIABLE)),
            LibraryMethod.strict("java.util.UUID.toString()", Translation.SAME, OperandType.UUID));

    private IdentifierMethods() {}
}
