package dev.stepwright.testing.workflow;

/** How a call of a step ended. */
public sealed interface Answer {

    /** It returned a value. */
    record Returned(String json) implements Answer {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.returned(this);
        }
    }

    /** It threw an exception. */
    record Threw(Throwable thrown) implements Answer {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.threw(this);
        }
    }

    /** It failed in a way that is no exception of Java, such as an error of the service. */
    record Failed(String error, String cause) implements Answer {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.failed(this);
        }
    }

    <R> R accept(Visitor<R> visitor);

    /** One method per way to end. */
    interface Visitor<R> {
        R returned(Returned answer);

        R threw(Threw answer);

        R failed(Failed answer);
    }
}
