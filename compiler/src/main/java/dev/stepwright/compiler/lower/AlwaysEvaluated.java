package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Operator;
import java.util.List;

/** The direct parts of an expression that are evaluated whenever it is. */
final class AlwaysEvaluated implements Expression.Visitor<List<Expression>> {

    private static final AlwaysEvaluated VISITOR = new AlwaysEvaluated();

    private AlwaysEvaluated() {}

    static List<Expression> partsOf(Expression expression) {
        return expression.accept(VISITOR);
    }

    @Override
    public List<Expression> literal(Expression.Literal expression) {
        return List.of();
    }

    @Override
    public List<Expression> variable(Expression.VariableRead expression) {
        return List.of();
    }

    @Override
    public List<Expression> field(Expression.FieldRead expression) {
        return List.of(expression.target());
    }

    @Override
    public List<Expression> element(Expression.ElementRead expression) {
        return List.of(expression.target(), expression.index());
    }

    @Override
    public List<Expression> caught(Expression.CaughtRead expression) {
        return List.of();
    }

    @Override
    public List<Expression> not(Expression.Not expression) {
        return List.of(expression.operand());
    }

    @Override
    public List<Expression> negate(Expression.Negate expression) {
        return List.of(expression.operand());
    }

    @Override
    public List<Expression> binary(Expression.Binary expression) {
        boolean shortCircuit = expression.operator() == Operator.AND || expression.operator() == Operator.OR;
        return shortCircuit ? List.of(expression.left()) : List.of(expression.left(), expression.right());
    }

    @Override
    public List<Expression> conditional(Expression.Conditional expression) {
        return List.of(expression.condition());
    }

    @Override
    public List<Expression> newRecord(Expression.NewRecord expression) {
        return expression.arguments();
    }

    @Override
    public List<Expression> newList(Expression.NewList expression) {
        return expression.elements();
    }

    @Override
    public List<Expression> library(Expression.LibraryCall expression) {
        return expression.arguments();
    }

    @Override
    public List<Expression> typeTest(Expression.TypeTest expression) {
        return List.of(expression.value());
    }

    @Override
    public List<Expression> cast(Expression.Cast expression) {
        return List.of(expression.value());
    }

    @Override
    public List<Expression> narrowed(Expression.Narrowed expression) {
        return List.of(expression.value());
    }

    @Override
    public List<Expression> saved(Expression.Saved expression) {
        return List.of(expression.value());
    }

    @Override
    public List<Expression> task(Expression.TaskCall expression) {
        return expression.arguments();
    }

    @Override
    public List<Expression> helper(Expression.HelperCall expression) {
        return expression.arguments();
    }

    @Override
    public List<Expression> block(Expression.BlockValue expression) {
        return List.of();
    }

    @Override
    public List<Expression> noMatch(Expression.NoMatch expression) {
        return List.of();
    }

    @Override
    public List<Expression> parallel(Expression.ParallelCall expression) {
        return List.of();
    }

    @Override
    public List<Expression> mapCall(Expression.MapCall expression) {
        return List.of(expression.items());
    }

    @Override
    public List<Expression> let(Expression.Let expression) {
        return List.of(expression.value(), expression.body());
    }

    @Override
    public List<Expression> function(Expression.Function expression) {
        return List.of();
    }

    @Override
    public List<Expression> stream(Expression.StreamCall expression) {
        return expression.operands();
    }

    @Override
    public List<Expression> range(Expression.IntRange expression) {
        return List.of(expression.first(), expression.last());
    }

    @Override
    public List<Expression> context(Expression.ContextRead expression) {
        return List.of();
    }
}
