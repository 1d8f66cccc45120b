package dev.stepwright.compiler.bill;

/**
 * States that run as often as the data ask for.
 *
 * @param what the loop or the Map state, in the words of the state that begins it
 * @param kind whether it goes round, or runs for each item of a list
 * @param transitions of one round or item
 */
public record Repetition(String what, Kind kind, Range transitions) {

    /** How states are repeated. */
    public enum Kind {
        ROUND,
        ITEM
    }
}
