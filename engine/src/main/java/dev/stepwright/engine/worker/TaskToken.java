package dev.stepwright.engine.worker;

/** What names one attempt at a task to those who may answer it. */
public interface TaskToken {

    /** The token as it is given away. */
    String text();

    /** Tells that the attempt is over, answered or not; nobody else may answer it. May be called more than once. */
    void close();

    /** A token that nobody knows. */
    record Unanswered(String text) implements TaskToken {
        @Override
        public void close() {
            // Nobody holds it.
        }
    }
}
