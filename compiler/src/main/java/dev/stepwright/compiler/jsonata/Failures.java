package dev.stepwright.compiler.jsonata;

import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether an expression can fail its state, and whether a part that can is always reached. */
public final class Failures {

    private Failures() {}

    /** Whether evaluating can raise or come out undefined. */
    public static boolean possible(Jsonata expression) {
        return firstReason(expression) != null;
    }

    /** What goes wrong when evaluating raises or comes out undefined; empty when it cannot. */
    public static Optional<String> reason(Jsonata expression) {
        return Optional.ofNullable(firstReason(expression));
    }

    private static @Nullable String firstReason(Jsonata expression) {
        String reason = ownReason(expression);
        Iterator<Jsonata> parts = Parts.of(expression).iterator();
        while (reason == null && parts.hasNext()) {
            reason = firstReason(parts.next());
        }
        return reason;
    }

    private static @Nullable String ownReason(Jsonata expression) {
        if (expression instanceof Jsonata.Raise raise) {
            return raise.message();
        }
        if (expression instanceof Jsonata.Raising raising) {
            return raising.failure();
        }
        if (expression instanceof Jsonata.Member member) {
            return member.failure();
        }
        return expression instanceof Jsonata.Element element ? element.failure() : null;
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
        if (whole instanceof Jsonata.Function) {
            // Nobody knows whether it is ever called.
            return false;
        }
        return Parts.of(whole).stream().anyMatch(inner -> alwaysReached(part, inner));
    }
}
