package dev.stepwright.asl;

import java.util.Optional;

/** Where a state leads: to another state of its group, or to the group's end. */
public sealed interface Transition {

    /** {@code "Next"}: the named state of the same group follows. */
    record Next(String state) implements Transition {
        @Override
        public Optional<String> target() {
            return Optional.of(state);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNext(this);
        }
    }

    /** {@code "End": true}: the machine, branch or iteration ends here. */
    record End() implements Transition {
        @Override
        public Optional<String> target() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitEnd(this);
        }
    }

    static Transition next(String state) {
        return new Next(state);
    }

    static Transition end() {
        return new End();
    }

    /** The name of the state that follows, if any. */
    Optional<String> target();

    <R> R accept(Visitor<R> visitor);

    /** One method per kind of transition. */
    interface Visitor<R> {
        R visitNext(Next next);

        R visitEnd(End end);
    }
}
