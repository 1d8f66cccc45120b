package dev.stepwright.compiler.ir;

/** Binary operators that say what they mean, so that nobody later asks which types the operands had. */
public enum Operator {
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    /** Rounds toward zero; a zero divisor raises {@code ArithmeticException}. */
    DIVIDE_INTEGER("/"),
    /** The sign follows the dividend; a zero divisor raises {@code ArithmeticException}. */
    REMAINDER_INTEGER("%"),
    DIVIDE_FLOATING("/"),
    REMAINDER_FLOATING("%"),
    /** String concatenation; a null operand reads {@code null}. */
    CONCATENATE("+"),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    /** Equality of values: {@code ==} on primitives, enums and null, and {@code equals} once its receiver is known. */
    EQUAL("=="),
    NOT_EQUAL("!="),
    AND("&&"),
    OR("||");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** The operator as Java writes it. */
    public String symbol() {
        return symbol;
    }
}
