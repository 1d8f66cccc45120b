package dev.stepwright.compiler.desugar;

import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.BlockRewriter;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Operator;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a {@code for} loop whose iterations know of each other into a loop with an index.
 *
 * <p>Before: {@code for (x : xs) total = total + cost(x);}. After: {@code i = 0; while (i < xs.size()) { x = xs[i]; i =
 * i + 1; total = total + cost(x); }}. Other loops stay: a Map state saves a transition for each item.
 */
public final class CountThroughItems extends BlockRewriter {

    private final Names names;

    public CountThroughItems(Names names) {
        this.names = names;
    }

    @Override
    public List<Statement> forEach(Statement.ForEach statement) {
        LoopShape shape = LoopShape.of(statement.body());
        return shape.isIndependent() ? super.forEach(statement) : counted(statement, shape);
    }

    private List<Statement> counted(Statement.ForEach statement, LoopShape shape) {
        SourceSpan span = statement.span();
        List<Statement> statements = new ArrayList<>();
        Expression items = statement.items();
        if (!(items instanceof Expression.VariableRead read && !shape.assigns(read.variable()))) {
            Variable saved = names.variable("items", items.type());
            statements.add(new Statement.Declare(saved, Optional.of(items), span));
            items = new Expression.VariableRead(saved, span);
        }
        Variable index = names.variable("i", ValueType.INT);
        Expression position = new Expression.VariableRead(index, span);
        statements.add(new Statement.Declare(index, Optional.of(integer(0, span)), span));
        Expression more = new Expression.Binary(
                Operator.LESS,
                position,
                new Expression.LibraryCall("java.util.List.size()", List.of(items), ValueType.INT, span),
                ValueType.BOOLEAN,
                span);
        statements.add(new Statement.While(more, body(statement, items, index, position), span));
        return List.of(new Statement.Nested(new Block(statements), span));
    }

    private Block body(Statement.ForEach statement, Expression items, Variable index, Expression position) {
        SourceSpan span = statement.span();
        Expression item =
                new Expression.ElementRead(items, position, statement.item().type(), span);
        Expression next = new Expression.Binary(Operator.ADD, position, integer(1, span), ValueType.INT, span);
        List<Statement> body = new ArrayList<>();
        body.add(new Statement.Declare(statement.item(), Optional.of(item), span));
        body.add(new Statement.Assign(index, next, span));
        body.addAll(rewrite(statement.body()).statements());
        return new Block(body);
    }

    private static Expression integer(long value, SourceSpan span) {
        return new Expression.Literal(value, ValueType.INT, span);
    }
}
