package dev.stepwright.engine.choice;

import dev.stepwright.engine.path.query.PathBindings;
import java.util.List;

/** A test of a Choice rule. */
@FunctionalInterface
public interface Comparison {

    /** @throws dev.stepwright.engine.path.query.PathFailure when a path that must lead somewhere does not */
    boolean holds(PathBindings bindings);

    /** {@code And}: the first that does not hold decides. */
    record All(List<Comparison> parts) implements Comparison {
        @Override
        public boolean holds(PathBindings bindings) {
            return parts.stream().allMatch(part -> part.holds(bindings));
        }
    }

    /** {@code Or}: the first that holds decides. */
    record Any(List<Comparison> parts) implements Comparison {
        @Override
        public boolean holds(PathBindings bindings) {
            return parts.stream().anyMatch(part -> part.holds(bindings));
        }
    }

    /** {@code Not}. */
    record Not(Comparison part) implements Comparison {
        @Override
        public boolean holds(PathBindings bindings) {
            return !part.holds(bindings);
        }
    }
}
