package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Variable;
import java.util.Optional;

/**
 * A variable, or a chain of accessors on one: what can be known about a value without naming the value.
 *
 * @param accessors the names, each after a dot; empty for the variable itself
 */
record AccessPath(Variable root, String accessors) {

    static Optional<AccessPath> of(Expression expression) {
        if (expression instanceof Expression.VariableRead read) {
            return Optional.of(new AccessPath(read.variable(), ""));
        }
        if (expression instanceof Expression.CaughtRead read) {
            return Optional.of(new AccessPath(read.exception(), "." + read.part()));
        }
        if (expression instanceof Expression.Narrowed narrowed) {
            return of(narrowed.value());
        }
        return expression instanceof Expression.FieldRead read
                ? of(read.target()).map(path -> new AccessPath(path.root, path.accessors + "." + read.name()))
                : Optional.empty();
    }
}
