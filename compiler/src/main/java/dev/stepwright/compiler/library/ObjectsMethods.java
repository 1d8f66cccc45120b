package dev.stepwright.compiler.library;

import static dev.stepwright.compiler.library.OperandType.ANY;
import static dev.stepwright.compiler.library.OperandType.COMPARABLE;
import static dev.stepwright.compiler.library.OperandType.SAME_AS_FIRST;
import static dev.stepwright.compiler.library.OperandType.STRING;

import dev.stepwright.compiler.jsonata.Jsonata;
import java.util.List;
import java.util.Objects;

/** Methods of {@link Objects}; its null tests are read as the operators they stand for. */
final class ObjectsMethods {

    static final List<LibraryMethod> ROWS = List.of(
            LibraryMethod.nullTolerant(
                    "java.util.Objects.equals(java.lang.Object,java.lang.Object)",
                    Equality.OF_VALUES,
                    COMPARABLE,
                    SAME_AS_FIRST),
            LibraryMethod.strict(Library.REQUIRE_NON_NULL, Translation.SAME, ANY),
            LibraryMethod.instance(
                    "java.util.Objects.requireNonNull(java.lang.Object,java.lang.String)",
                    Translation.SAME,
                    ANY,
                    STRING),
            LibraryMethod.nullTolerant(
                    "java.util.Objects.requireNonNullElse(java.lang.Object,java.lang.Object)",
                    ObjectsMethods::firstPresent,
                    ANY,
                    ANY));

    private ObjectsMethods() {}

    private static Jsonata firstPresent(List<Jsonata> operands) {
        Jsonata other = operands.get(1);
        boolean present = other instanceof Jsonata.Literal literal && literal.value() != null;
        Jsonata required =
                present ? other : Terms.unless(Terms.equal(other, Jsonata.NULL), "both values are null", other);
        return new Jsonata.Condition(Terms.isPresent(operands.get(0)), operands.get(0), required);
    }
}
