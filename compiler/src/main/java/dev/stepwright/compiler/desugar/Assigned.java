package dev.stepwright.compiler.desugar;

import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.BlockRewriter;
import dev.stepwright.compiler.ir.Variable;
import java.util.HashSet;
import java.util.Set;

/** The variables that a block declares or assigns. */
final class Assigned extends BlockRewriter {

    private final Set<Variable> variables = new HashSet<>();

    private Assigned() {}

    static Set<Variable> in(Block block) {
        Assigned assigned = new Assigned();
        assigned.rewrite(block);
        return assigned.variables;
    }

    @Override
    protected Variable variable(Variable variable) {
        variables.add(variable);
        return variable;
    }
}
