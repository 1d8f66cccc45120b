package dev.stepwright.testing.java;

/** How a run ended. */
public sealed interface Outcome {

    /** It returned a value. */
    record Returned(String json) implements Outcome {
        @Override
        public String toString() {
            return "returned " + json;
        }
    }

    /** It failed with an error of this name. */
    record Failed(String error) implements Outcome {
        @Override
        public String toString() {
            return "failed with " + error;
        }
    }
}
