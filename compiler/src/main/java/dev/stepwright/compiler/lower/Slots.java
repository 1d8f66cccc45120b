package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Slot;

/** One variable of the state machine for each variable of the workflow. */
final class Slots {

    private Slots() {}

    static Slot of(Variable variable) {
        return new Slot(variable.id(), variable.name());
    }

    static Jsonata read(Variable variable) {
        return new Jsonata.Read(of(variable));
    }
}
