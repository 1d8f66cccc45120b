package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.BlockRewriter;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.Variable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The variables that a block declares or assigns, and those of them that may be null afterwards. */
final class AssignedVariables extends BlockRewriter {

    private final Set<Variable> variables = new HashSet<>();
    private final Set<Variable> nullable = new HashSet<>();

    private AssignedVariables() {}

    static AssignedVariables in(Block block) {
        AssignedVariables assigned = new AssignedVariables();
        assigned.rewrite(block);
        return assigned;
    }

    boolean contain(Variable variable) {
        return variables.contains(variable);
    }

    /** Whether some assignment may give null to the variable, whatever is known where it stands. */
    boolean mayMakeNull(Variable variable) {
        return nullable.contains(variable);
    }

    @Override
    public List<Statement> declare(Statement.Declare statement) {
        return given(statement, statement.variable(), statement.value());
    }

    @Override
    public List<Statement> assign(Statement.Assign statement) {
        return given(statement, statement.variable(), Optional.of(statement.value()));
    }

    private List<Statement> given(Statement statement, Variable variable, Optional<Expression> value) {
        variables.add(variable);
        if (value.isPresent() && !NullFacts.NONE.excludeNull(value.get())) {
            nullable.add(variable);
        }
        return List.of(statement);
    }

    @Override
    protected Variable variable(Variable variable) {
        variables.add(variable);
        nullable.add(variable);
        return variable;
    }
}
