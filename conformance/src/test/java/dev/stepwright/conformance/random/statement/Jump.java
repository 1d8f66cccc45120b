package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.tree.Statement;
import java.util.ArrayList;
import java.util.List;

/** {@code break} and {@code continue}, with and without a label. */
public final class Jump implements StatementForm {

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public boolean fits(Scope scope) {
        return !candidates(scope).isEmpty();
    }

    @Override
    public Statement make(Scope scope) {
        return Statement.leaving(scope.pick(candidates(scope)));
    }

    private static List<String> candidates(Scope scope) {
        List<String> jumps = new ArrayList<>();
        if (scope.jumps().breaks()) {
            jumps.add("break;");
        }
        if (scope.jumps().continues()) {
            jumps.add("continue;");
        }
        for (String label : scope.jumps().labels()) {
            jumps.add("break " + label + ";");
            jumps.add("continue " + label + ";");
        }
        return jumps;
    }
}
