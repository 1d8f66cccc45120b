package dev.stepwright.testing.java;

/**
 * A call of a step.
 *
 * @param json the payload
 */
public record Call(String step, String json) {

    @Override
    public String toString() {
        return step + " " + json;
    }
}
