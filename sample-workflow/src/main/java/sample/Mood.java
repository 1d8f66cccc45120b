package sample;

/** How the author of a message feels. */
public enum Mood {
    POSITIVE,
    NEUTRAL,
    NEGATIVE
}
