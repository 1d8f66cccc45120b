package dev.stepwright.compiler.ir;

import java.util.List;

/** A lambda's parameters and body; an expression body is a single {@code return}. */
public record Lambda(List<Variable> parameters, Block body) {

    public Lambda {
        parameters = List.copyOf(parameters);
    }
}
