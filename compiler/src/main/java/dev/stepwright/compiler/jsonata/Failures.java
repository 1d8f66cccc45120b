package dev.stepwright.compiler.jsonata;

/** Whether an expression can fail its state, and whether a part that can is always reached. */
public final class Failures {

    private Failures() {}

    /** Whether evaluating can raise or come out undefined. */
    public static boolean possible(Jsonata expression) {
        boolean here = expression instanceof Jsonata.Raise
                || expression instanceof Jsonata.Member member && member.failure() != null
                || expression instanceof Jsonata.Element element && element.failure() != null;
        return here || Parts.of(expression).stream().anyMatch(Failures::possible);
    }

    /** Whether evaluating the whole evaluates the part as well, whatever the values are. */
    public static boolean alwaysReached(Jsonata part, Jsonata whole) {
        if (whole.equals(part)) {
            return true;
        }
        if (whole instanceof Jsonata.Condition condition) {
            return alwaysReached(part, condition.test())
                    || alwaysReached(part, condition.then()) && alwaysReached(part, condition.otherwise());
        }
        if (whole instanceof Jsonata.Operation operation
                && (operation.symbol() == Symbol.AND || operation.symbol() == Symbol.OR)) {
            return alwaysReached(part, operation.left());
        }
        return Parts.of(whole).stream().anyMatch(inner -> alwaysReached(part, inner));
    }
}
