package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.Variable;
import dev.stepwright.conformance.random.tree.Statement;
import java.util.List;

/** {@code x = value;}. */
public final class Assignment implements StatementForm {

    @Override
    public int weight() {
        return 8;
    }

    @Override
    public boolean fits(Scope scope) {
        return !candidates(scope).isEmpty();
    }

    @Override
    public Statement make(Scope scope) {
        Variable variable = scope.pick(candidates(scope));
        return Statement.of(variable.name() + " = ", scope.whole(variable.type()), ";");
    }

    private static List<Variable> candidates(Scope scope) {
        return scope.variables(variable -> variable.use() == Variable.Use.ASSIGNED);
    }
}
