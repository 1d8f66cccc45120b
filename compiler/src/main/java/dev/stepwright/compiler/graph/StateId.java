package dev.stepwright.compiler.graph;

/** The identity of a state; names are chosen when the definition is written. */
public record StateId(int number) implements Comparable<StateId> {

    @Override
    public int compareTo(StateId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "s" + number;
    }
}
