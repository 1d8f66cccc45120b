package dev.stepwright.compiler.library;

import java.util.List;

/**
 * A Java API method that a workflow may call.
 *
 * @param key declaring class, name and erased parameter types, for example {@code java.util.List.get(int)}
 * @param operands the receiver first, when there is one
 * @param required how many of the first operands the method throws {@code NullPointerException} on when they are null
 * @param result what is known about null as its result
 * @param translation the same in JSONata
 */
public record LibraryMethod(
        String key, List<OperandType> operands, int required, Result result, Translation translation) {

    /** Whether a result may be null. */
    public enum Result {
        PRESENT,
        LIKE_LAST_OPERAND,
        NULLABLE
    }

    public LibraryMethod {
        operands = List.copyOf(operands);
    }

    /** A method that fails when any operand is null. */
    static LibraryMethod strict(String key, Translation translation, OperandType... operands) {
        return new LibraryMethod(key, List.of(operands), operands.length, Result.PRESENT, translation);
    }

    /** A method that fails when its object is null, and takes null for its arguments. */
    static LibraryMethod instance(String key, Translation translation, OperandType... operands) {
        return new LibraryMethod(key, List.of(operands), 1, Result.PRESENT, translation);
    }

    /** A static method that takes null. */
    static LibraryMethod nullTolerant(String key, Translation translation, OperandType... operands) {
        return new LibraryMethod(key, List.of(operands), 0, Result.PRESENT, translation);
    }

    /** The same method, of which the result may be null. */
    LibraryMethod orNull() {
        return new LibraryMethod(key, operands, required, Result.NULLABLE, translation);
    }

    /** The same method, of which the result is null only when its last operand is. */
    LibraryMethod nullLikeLast() {
        return new LibraryMethod(key, operands, required, Result.LIKE_LAST_OPERAND, translation);
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
