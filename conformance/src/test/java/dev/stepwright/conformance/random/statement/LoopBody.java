package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.Variable;
import dev.stepwright.conformance.random.tree.Block;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.ArrayList;
import java.util.List;

/** What loops have in common: perhaps a label, and a counter that ends them. */
final class LoopBody {

    /** So deep are loops nested. */
    static final int DEEPEST = 2;

    private LoopBody() {}

    /** A label, or nothing. */
    static String label(Scope scope) {
        return scope.oneIn(4) ? scope.newLabel() : "";
    }

    static String prefix(String label) {
        return label.isEmpty() ? "" : label + ": ";
    }

    static String counter(Scope scope) {
        String name = scope.newName();
        scope.declare(new Variable(name, Simple.INT, Variable.Use.COUNTED, true));
        return name;
    }

    static int rounds(Scope scope) {
        return 1 + scope.random().nextInt(3);
    }

    /** Counts before anything else, so that {@code continue} does not keep the loop from ending. */
    static Block counted(String counter, Block body) {
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of(counter + " = " + counter + " + 1;"));
        statements.addAll(body.statements());
        return new Block(statements);
    }
}
