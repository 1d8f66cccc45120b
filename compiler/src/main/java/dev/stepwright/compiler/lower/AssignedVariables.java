package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.BlockRewriter;
import dev.stepwright.compiler.ir.Variable;
import java.util.HashSet;
import java.util.Set;

/** The variables that a block declares or assigns. */
final class AssignedVariables extends BlockRewriter {

    private final Set<Variable> variables = new HashSet<>();

    private AssignedVariables() {}

    static Set<Variable> in(Block block) {
        AssignedVariables assigned = new AssignedVariables();
        assigned.rewrite(block);
        return assigned.variables;
    }

    @Override
    protected Variable variable(Variable variable) {
        variables.add(variable);
        return variable;
    }
}
