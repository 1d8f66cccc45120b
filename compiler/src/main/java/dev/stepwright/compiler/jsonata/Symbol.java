package dev.stepwright.compiler.jsonata;

/** Binary operators with their binding power, as the JSONata parser has it. */
public enum Symbol {
    OR("or", 25),
    AND("and", 30),
    EQUAL("=", 40),
    NOT_EQUAL("!=", 40),
    LESS("<", 40),
    LESS_OR_EQUAL("<=", 40),
    GREATER(">", 40),
    GREATER_OR_EQUAL(">=", 40),
    /** Whether an array has an element. */
    IN("in", 40),
    CONCATENATE("&", 50),
    ADD("+", 50),
    SUBTRACT("-", 50),
    MULTIPLY("*", 60),
    DIVIDE("/", 60),
    REMAINDER("%", 60);

    private final String text;
    private final int power;

    Symbol(String text, int power) {
        this.text = text;
        this.power = power;
    }

    /** The operator as JSONata writes it. */
    public String text() {
        return text;
    }

    /** The higher, the tighter. */
    int power() {
        return power;
    }

    /** Whether an undefined operand makes the whole undefined; the others turn it into a value. */
    boolean passesUndefinedOn() {
        return switch (this) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> true;
            case OR, AND, EQUAL, NOT_EQUAL, IN, CONCATENATE -> false;
        };
    }
}
