package dev.stepwright.compiler.desugar;

import dev.stepwright.compiler.ir.Label;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.Variable;

/** Hands out variables and labels that the program does not have yet. */
public final class Names {

    private int next;

    /** Starts after the highest number in use. */
    public Names(int firstFree) {
        next = firstFree;
    }

    Variable variable(String name, ValueType type) {
        return new Variable(next++, name, type);
    }

    Label label(String name) {
        return new Label(next++, name);
    }
}
