package dev.stepwright.compiler.graph;

import dev.stepwright.compiler.ir.ErrorMatch;

/** Where errors of a state go. */
public record Catcher(ErrorMatch errors, Exit.Goto exit) {

    Catcher with(Exit.Goto changed) {
        return changed == exit ? this : new Catcher(errors, changed);
    }
}
