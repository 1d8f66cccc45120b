package dev.stepwright.engine.choice;

import java.util.function.IntPredicate;

/** How two values of one kind stand to each other. */
enum Relation {
    EQUALS("Equals", order -> order == 0),
    LESS_THAN("LessThan", order -> order < 0),
    GREATER_THAN("GreaterThan", order -> order > 0),
    LESS_THAN_EQUALS("LessThanEquals", order -> order <= 0),
    GREATER_THAN_EQUALS("GreaterThanEquals", order -> order >= 0);

    private final String text;
    private final IntPredicate holds;

    Relation(String text, IntPredicate holds) {
        this.text = text;
        this.holds = holds;
    }

    String text() {
        return text;
    }

    /** Values of which one is of another kind do not stand in any relation. */
    boolean holds(Kind kind, Object left, Object right) {
        return kind.comparable(left)
                .flatMap(first -> kind.comparable(right).map(second -> compare(first, second)))
                .filter(holds::test)
                .isPresent();
    }

    @SuppressWarnings("unchecked")
    private static int compare(Comparable<?> left, Comparable<?> right) {
        return ((Comparable<Object>) left).compareTo(right);
    }
}
