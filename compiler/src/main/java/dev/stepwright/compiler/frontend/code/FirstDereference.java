package dev.stepwright.compiler.frontend.code;

import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Operator;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.Variable;
import java.util.List;
import java.util.Optional;

/** Whether a body reads through a variable before it does anything else, and so fails at once when that is null. */
final class FirstDereference {

    private final Variable variable;

    private FirstDereference(Variable variable) {
        this.variable = variable;
    }

    static boolean of(Variable variable, Block body) {
        return body.statements().stream()
                .findFirst()
                .flatMap(FirstDereference::expression)
                .filter(new FirstDereference(variable)::reached)
                .isPresent();
    }

    private static Optional<Expression> expression(Statement statement) {
        if (statement instanceof Statement.Return result) {
            return result.value();
        }
        if (statement instanceof Statement.Declare declaration) {
            return declaration.value();
        }
        return statement instanceof Statement.If choice ? Optional.of(choice.condition()) : Optional.empty();
    }

    /** Whether evaluating the expression surely reads through the variable, and calls nothing before. */
    private boolean reached(Expression expression) {
        if (expression instanceof Expression.FieldRead read) {
            boolean here = read.target() instanceof Expression.VariableRead target
                    && target.variable().equals(variable);
            return here || reached(read.target());
        }
        return evaluatedFirst(expression).filter(this::reached).isPresent();
    }

    private static Optional<Expression> evaluatedFirst(Expression expression) {
        if (expression instanceof Expression.Binary binary) {
            return Optional.of(isSettled(binary.left()) ? always(binary) : binary.left());
        }
        if (expression instanceof Expression.Not not) {
            return Optional.of(not.operand());
        }
        if (expression instanceof Expression.Conditional choice) {
            return Optional.of(choice.condition());
        }
        if (expression instanceof Expression.LibraryCall call) {
            return call.arguments().stream().findFirst();
        }
        return expression instanceof Expression.NewRecord made ? untagged(made) : Optional.empty();
    }

    private static Expression always(Expression.Binary binary) {
        boolean both = binary.operator() != Operator.AND && binary.operator() != Operator.OR;
        return both ? binary.right() : binary.left();
    }

    private static boolean isSettled(Expression expression) {
        return expression instanceof Expression.VariableRead || expression instanceof Expression.Literal;
    }

    private static Optional<Expression> untagged(Expression.NewRecord made) {
        List<Expression> arguments = made.arguments();
        return arguments.stream().filter(argument -> !isSettled(argument)).findFirst();
    }
}
