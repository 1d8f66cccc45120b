package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.diagnostics.CompilerBug;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Slot;
import java.util.List;

/** Pure lambdas to functions of JSONata, and to expressions over given elements. */
final class LambdaLowering {

    private final ExternalValues externals;
    private final NullFacts facts;

    LambdaLowering(ExternalValues externals, NullFacts facts) {
        this.externals = externals;
        this.facts = facts;
    }

    NullFacts facts() {
        return facts;
    }

    Jsonata lower(Expression expression) {
        return new ExpressionLowering(externals, facts).lower(expression);
    }

    /** The value of an expression, failing when it is null. */
    Jsonata required(Expression expression) {
        return new ExpressionLowering(externals, facts).required(expression);
    }

    Jsonata.Function function(Lambda lambda) {
        return function(lambda, List.of());
    }

    /** @param present whether no element is null */
    Jsonata.Function function(Lambda lambda, boolean present) {
        return function(lambda, present ? lambda.parameters() : List.of());
    }

    /** @param present the parameters that are never null */
    Jsonata.Function function(Lambda lambda, List<Variable> present) {
        List<Slot> parameters = lambda.parameters().stream().map(Slots::of).toList();
        return new Jsonata.Function(parameters, body(lambda, present));
    }

    /** The body, over the lambda's own parameters. */
    Jsonata body(Lambda lambda, boolean present) {
        return body(lambda, present ? lambda.parameters() : List.of());
    }

    private Jsonata body(Lambda lambda, List<Variable> present) {
        return new ExpressionLowering(externals, inside(present)).lower(valueOf(lambda));
    }

    /** What is known about null in the body. */
    NullFacts inside(Lambda lambda, boolean present) {
        return inside(present ? lambda.parameters() : List.of());
    }

    private NullFacts inside(List<Variable> present) {
        NullFacts known = facts;
        for (Variable parameter : present) {
            known = known.plus(parameter);
        }
        return known;
    }

    static Expression valueOf(Lambda lambda) {
        return lambda.value().orElseThrow(() -> new CompilerBug("a lambda is no expression: " + lambda));
    }
}
