package sample;

/**
 * What comes in, as JSON: <code>{"message": "Hello"}</code>.
 *
 * @param message null when the JSON has no such member
 */
public record Message(String message) {}
