package dev.stepwright.compiler.library;

import java.util.List;

/**
 * A Java API method that a workflow may call.
 *
 * @param key declaring class, name and erased parameter types, for example {@code java.util.List.get(int)}
 * @param operands the receiver first, when there is one
 * @param nullFails whether the method throws {@code NullPointerException} when its first operand is null
 * @param translation the same in JSONata
 */
public record LibraryMethod(String key, List<OperandType> operands, boolean nullFails, Translation translation) {

    public LibraryMethod {
        operands = List.copyOf(operands);
    }

    /** A method of an object, which fails on null. */
    static LibraryMethod instance(String key, Translation translation, OperandType... operands) {
        return new LibraryMethod(key, List.of(operands), true, translation);
    }

    /** A static method that takes null. */
    static LibraryMethod nullTolerant(String key, Translation translation, OperandType... operands) {
        return new LibraryMethod(key, List.of(operands), false, translation);
    }
}
