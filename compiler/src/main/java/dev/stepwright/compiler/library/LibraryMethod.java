package dev.stepwright.compiler.library;

import java.util.List;

/**
 * A Java API method that a workflow may call.
 *
 * @param key declaring class, name and erased parameter types, for example {@code java.util.List.get(int)}
 * @param operands the receiver first, when there is one
 * @param required how many of the first operands the method throws {@code NullPointerException} on when they are null
 * @param resultMayBeNull whether the method ever returns null
 * @param translation the same in JSONata
 */
public record LibraryMethod(
        String key, List<OperandType> operands, int required, boolean resultMayBeNull, Translation translation) {

    public LibraryMethod {
        operands = List.copyOf(operands);
    }

    /** A method that fails when any operand is null. */
    static LibraryMethod strict(String key, Translation translation, OperandType... operands) {
        return new LibraryMethod(key, List.of(operands), operands.length, false, translation);
    }

    /** A method that fails when its object is null, and takes null for its arguments. */
    static LibraryMethod instance(String key, Translation translation, OperandType... operands) {
        return new LibraryMethod(key, List.of(operands), 1, false, translation);
    }

    /** A static method that takes null. */
    static LibraryMethod nullTolerant(String key, Translation translation, OperandType... operands) {
        return new LibraryMethod(key, List.of(operands), 0, false, translation);
    }

    /** The same method, of which the result may be null. */
    LibraryMethod orNull() {
        return new LibraryMethod(key, operands, required, true, translation);
    }

    /** Whether the method throws on null as this operand. */
    public boolean failsOnNull(int operand) {
        return operand < required;
    }

    /** The class that declares the method. */
    String owner() {
        String qualified = key.substring(0, key.indexOf('('));
        return qualified.substring(0, qualified.lastIndexOf('.'));
    }

    /** The method's name alone. */
    String name() {
        String qualified = key.substring(0, key.indexOf('('));
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }
}
