package dev.stepwright.compiler.ir;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds assignments in a block to variables that are declared outside of it. */
final class OutwardAssignments extends BlockRewriter {

    private final Set<Variable> declared = new HashSet<>();
    private final Set<Variable> assigned = new HashSet<>();

    private OutwardAssignments() {}

    static boolean existIn(Block block) {
        OutwardAssignments search = new OutwardAssignments();
        search.rewrite(block);
        return !search.declared.containsAll(search.assigned);
    }

    @Override
    public List<Statement> declare(Statement.Declare statement) {
        declared.add(statement.variable());
        return super.declare(statement);
    }

    @Override
    public List<Statement> assign(Statement.Assign statement) {
        assigned.add(statement.variable());
        return super.assign(statement);
    }
}
