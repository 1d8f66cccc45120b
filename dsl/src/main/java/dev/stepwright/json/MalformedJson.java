package dev.stepwright.json;

/** A document that is not JSON, or not the JSON that was expected; the message says what is wrong and where. */
public final class MalformedJson extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private MalformedJson(String message) {
        super(message);
    }

    /**
     * Declared as a class of the JDK: a class that code throws by name is loaded when the code is verified, in each
     * function that starts.
     */
    static IllegalArgumentException at(byte[] json, int place, String problem, String reason) {
        String beginning = problem.isEmpty() ? "" : problem + ": ";
        return new MalformedJson(beginning + reason + " at " + Place.of(json, place));
    }

    static IllegalArgumentException expected(byte[] json, int place, String problem, String expected) {
        return at(json, place, problem, "expected " + expected + ", found " + Excerpt.at(json, place));
    }
}
