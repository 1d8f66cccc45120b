package dev.stepwright.compiler.desugar;

import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.BlockRewriter;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Label;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.Variable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a loop's body does: whether its iterations know of each other, and which variables it assigns. */
final class LoopShape extends BlockRewriter {

    private final Set<Variable> declared = new HashSet<>();
    private final Set<Variable> assigned = new HashSet<>();
    private final Set<Label> labels = new HashSet<>();
    private final Set<Label> left = new HashSet<>();
    private boolean returns;
    private boolean acts;
    private int lambdaDepth;

    private LoopShape() {}

    static LoopShape of(Block body) {
        LoopShape shape = new LoopShape();
        shape.rewrite(body);
        return shape;
    }

    /** Whether iterations carry nothing over and all run, so that a Map state may run them. */
    boolean isIndependent() {
        return acts && !returns && labels.containsAll(left) && declared.containsAll(assigned);
    }

    boolean assigns(Variable variable) {
        return assigned.contains(variable);
    }

    @Override
    protected Expression expression(Expression expression) {
        acts |= Calls.is(expression);
        lambdaDepth++;
        Expression same = super.expression(expression);
        lambdaDepth--;
        return same;
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

    @Override
    public List<Statement> forEach(Statement.ForEach statement) {
        declared.add(statement.item());
        return super.forEach(statement);
    }

    @Override
    public List<Statement> labeled(Statement.Labeled statement) {
        labels.add(statement.label());
        return super.labeled(statement);
    }

    @Override
    public List<Statement> leave(Statement.Leave statement) {
        left.add(statement.label());
        return super.leave(statement);
    }

    @Override
    public List<Statement> returning(Statement.Return statement) {
        returns |= lambdaDepth == 0;
        return super.returning(statement);
    }

    @Override
    public List<Statement> waiting(Statement.Wait statement) {
        acts = true;
        return super.waiting(statement);
    }
}
