package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.Selector;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.tree.Block;
import dev.stepwright.conformance.random.tree.Statement;
import java.util.ArrayList;
import java.util.List;

/** {@code switch} in the old form, whose cases run on into the next unless they break. */
public final class SwitchFallingThrough implements StatementForm {

    @Override
    public int weight() {
        return 3;
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
        List<String> groups = new ArrayList<>();
        selector.labels().forEach(label -> groups.add("case " + label + ": "));
        boolean otherwise = scope.oneIn(2);
        if (otherwise) {
            groups.add(scope.random().nextInt(groups.size() + 1), "default: ");
        }
        List<Object> parts = new ArrayList<>(List.of("switch (", selector.value(), ") { "));
        boolean completes = !otherwise;
        boolean last = true;
        for (String group : groups) {
            Block block = scope.switchCase().block(2);
            boolean ends = block.completes() && scope.oneIn(2);
            completes |= ends;
            last = block.completes();
            parts.addAll(List.of(group, block, ends ? " break; " : " "));
        }
        parts.add("}");
        return new Statement(completes || last, Statement.of(parts.toArray()).parts());
    }
}
