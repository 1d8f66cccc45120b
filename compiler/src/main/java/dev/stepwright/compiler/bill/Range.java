package dev.stepwright.compiler.bill;

/** The least and the most of a number, both reached on some path. */
public record Range(int least, int most) {

    static final Range ZERO = new Range(0, 0);

    static Range of(int number) {
        return new Range(number, number);
    }

    Range plus(Range other) {
        return new Range(least + other.least, most + other.most);
    }

    /** What covers both. */
    Range or(Range other) {
        return new Range(Math.min(least, other.least), Math.max(most, other.most));
    }

    /** {@code 3}, or {@code 3 to 5}. */
    @Override
    public String toString() {
        return least == most ? String.valueOf(least) : least + " to " + most;
    }
}
