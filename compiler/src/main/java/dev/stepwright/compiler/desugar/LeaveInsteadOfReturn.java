package dev.stepwright.compiler.desugar;

import dev.stepwright.compiler.ir.BlockRewriter;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Label;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the {@code return} of a body that stands in the place of its call assign and leave; lambdas keep theirs. */
final class LeaveInsteadOfReturn extends BlockRewriter {

    private final Label label;
    private final Optional<Variable> target;

    LeaveInsteadOfReturn(Label label, Optional<Variable> target) {
        this.label = label;
        this.target = target;
    }

    @Override
    protected Expression expression(Expression expression) {
        return expression;
    }

    @Override
    public List<Statement> returning(Statement.Return statement) {
        List<Statement> statements = new ArrayList<>();
        statement.value().ifPresent(value -> statements.add(given(value, statement)));
        statements.add(new Statement.Leave(label, statement.span()));
        return statements;
    }

    private Statement given(Expression value, Statement.Return statement) {
        return target.isPresent()
                ? new Statement.Assign(target.get(), value, statement.span())
                : new Statement.Evaluate(value, statement.span());
    }
}
