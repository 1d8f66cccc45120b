package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.YieldTree;
import dev.stepwright.compiler.frontend.javac.CaseLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cases of a {@code switch} with one body: {@code case 1: case 2: f();} is one of these, as is {@code case 1, 2 ->
 * f();}.
 *
 * @param trees the cases in order; the last has the body
 * @param labels the labels of each
 */
record SwitchCase(List<CaseTree> trees, List<CaseLabels> labels) {

    SwitchCase {
        trees = List.copyOf(trees);
        labels = List.copyOf(labels);
    }

    static List<SwitchCase> of(List<? extends CaseTree> cases, CodeContext code) {
        List<SwitchCase> grouped = new ArrayList<>();
        List<CaseTree> trees = new ArrayList<>();
        for (CaseTree tree : cases) {
            trees.add(tree);
            boolean isLast = tree == cases.get(cases.size() - 1);
            if (isLast || isRule(tree) || !tree.getStatements().isEmpty()) {
                List<CaseLabels> labels = trees.stream()
                        .map(each -> CaseLabels.of(each, code.unit().span(each)))
                        .toList();
                grouped.add(new SwitchCase(trees, labels));
                trees.clear();
            }
        }
        return grouped;
    }

    /** Whether this is where everything goes that no other case takes. */
    boolean isDefault() {
        return labels.stream().anyMatch(CaseLabels::isDefault);
    }

    /** Whether a pattern is among its labels. */
    boolean hasPatterns() {
        return labels.stream().anyMatch(each -> !each.patterns().isEmpty());
    }

    boolean takesNull() {
        return constants().stream().anyMatch(ExpressionReader::isNull);
    }

    List<ExpressionTree> constants() {
        return labels.stream().flatMap(each -> each.constants().stream()).toList();
    }

    CaseTree tree() {
        return trees.get(trees.size() - 1);
    }

    /** Whether nothing falls through to the next case. */
    boolean isRule() {
        return isRule(tree());
    }

    private static boolean isRule(CaseTree tree) {
        return tree.getCaseKind() == CaseTree.CaseKind.RULE;
    }

    /** What the case of a switch expression yields, when it does nothing else. */
    Optional<ExpressionTree> value() {
        if (isRule()) {
            return tree().getBody() instanceof ExpressionTree value ? Optional.of(value) : Optional.empty();
        }
        List<? extends StatementTree> statements = tree().getStatements();
        return statements.size() == 1 && statements.get(0) instanceof YieldTree yield
                ? Optional.of(yield.getValue())
                : Optional.empty();
    }
}
