package dev.stepwright.engine.state;

import dev.stepwright.engine.integration.Integration;
import dev.stepwright.engine.run.Program;

/** What does the work of a state in place of what its definition names. */
public interface Substitutes {

    /** Everything is done by what the definition names. */
    Substitutes NONE = new Substitutes() {};

    default Integration integration(Integration named) {
        return named;
    }

    /** @param index of the branch in its Parallel */
    default Program branch(int index, Program named) {
        return named;
    }

    /** Whether a Map leaves its items to a Map Run in inline mode, too. */
    default boolean runsMaps() {
        return false;
    }
}
