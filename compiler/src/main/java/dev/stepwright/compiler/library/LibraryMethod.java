package dev.stepwright.compiler.library;

import java.util.List;

/**
 * A Java API method that a workflow may call.
 *
 * @param key declaring class, name and erased parameter types, for example {@code java.util.List.get(int)}
 * @param operands the receiver first, when there is one
 * @param nullFails whether the method throws {@code NullPointerException} when its first operand is null
 */
public record LibraryMethod(String key, List<OperandType> operands, boolean nullFails) {

    public LibraryMethod {
        operands = List.copyOf(operands);
    }

    /** A method of an object, which fails on null. */
    static LibraryMethod instance(String key, OperandType... operands) {
        return new LibraryMethod(key, List.of(operands), true);
    }

    /** A static method that takes null. */
    static LibraryMethod nullTolerant(String key, OperandType... operands) {
        return new LibraryMethod(key, List.of(operands), false);
    }
}
