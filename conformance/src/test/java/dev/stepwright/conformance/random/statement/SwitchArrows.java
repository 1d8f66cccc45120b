package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.Selector;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.tree.Block;
import dev.stepwright.conformance.random.tree.Statement;
import java.util.ArrayList;
import java.util.List;

/** {@code switch} with arrows. */
public final class SwitchArrows implements StatementForm {

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public boolean isLeaf() {
        return false;
    }

    @Override
    public boolean fits(Scope scope) {
        return true;
    }

    @Override
    public Statement make(Scope scope) {
        Selector selector = Selector.of(scope);
        List<Object> parts = new ArrayList<>(List.of("switch (", selector.value(), ") { "));
        List<String> labels = selector.labels();
        boolean together = labels.size() > 1 && scope.oneIn(3);
        boolean completes = false;
        for (String label : together ? List.of(String.join(", ", labels)) : labels) {
            Block block = scope.switchCase().block(2);
            completes |= block.completes();
            parts.addAll(List.of("case " + label + " -> ", block, " "));
        }
        boolean otherwise = scope.oneIn(2);
        if (otherwise) {
            Block block = scope.switchCase().block(2);
            completes |= block.completes();
            parts.addAll(List.of("default -> ", block, " "));
        }
        parts.add("}");
        return new Statement(
                completes || !otherwise, Statement.of(parts.toArray()).parts());
    }
}
