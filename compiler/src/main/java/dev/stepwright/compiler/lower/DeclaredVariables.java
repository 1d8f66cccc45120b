package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.BlockRewriter;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.Variable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The variables that are declared in a block, so that nobody outside of it reads them. */
final class DeclaredVariables extends BlockRewriter {

    private final Set<Variable> variables = new HashSet<>();

    private DeclaredVariables() {}

    static Set<Variable> in(Block block) {
        DeclaredVariables declared = new DeclaredVariables();
        declared.rewrite(block);
        return declared.variables;
    }

    @Override
    public List<Statement> declare(Statement.Declare statement) {
        variables.add(statement.variable());
        return super.declare(statement);
    }
}
