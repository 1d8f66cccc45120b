package dev.stepwright.compiler.jsonata;

import java.util.Optional;

/** Whether an expression can fail its state, and whether a part that can is always reached. */
public final class Failures {

    private Failures() {}

    /** Whether evaluating can raise or come out undefined. */
    public static boolean possible(Jsonata expression) {
        return reason(expression).isPresent();
    }

    /** What goes wrong when evaluating raises or comes out undefined; empty when it cannot. */
    public static Optional<String> reason(Jsonata expression) {
        Optional<String> here = Optional.empty();
        if (expression instanceof Jsonata.Raise raise) {
            here = Optional.of(raise.message());
        } else if (expression instanceof Jsonata.Raising raising) {
            here = Optional.of(raising.failure());
        } else if (expression instanceof Jsonata.Member member) {
            here = Optional.ofNullable(member.failure());
        } else if (expression instanceof Jsonata.Element element) {
            here = Optional.ofNullable(element.failure());
        }
        return here.or(() -> Parts.of(expression).stream()
                .flatMap(part -> reason(part).stream())
                .findFirst());
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
