package dev.stepwright.compiler.ir;

import java.util.List;
import java.util.Optional;

/** A lambda's parameters and body; an expression body is a single {@code return}. */
public record Lambda(List<Variable> parameters, Block body) {

    public Lambda {
        parameters = List.copyOf(parameters);
    }

    /** The value, when the body is that of an expression. */
    public Optional<Expression> value() {
        return body.statements().size() == 1 && body.statements().get(0) instanceof Statement.Return only
                ? only.value()
                : Optional.empty();
    }

    /** A lambda with an expression body. */
    public static Lambda of(List<Variable> parameters, Expression value) {
        return new Lambda(parameters, Block.of(new Statement.Return(Optional.of(value), value.span())));
    }
}
