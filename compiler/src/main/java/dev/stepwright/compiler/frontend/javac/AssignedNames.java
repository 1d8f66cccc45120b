package dev.stepwright.compiler.frontend.javac;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Finds the variables that get a value after their declaration. */
final class AssignedNames extends TreeScanner<@Nullable Void, @Nullable Void> {

    private static final Set<Tree.Kind> STEPS = Set.of(
            Tree.Kind.PREFIX_INCREMENT,
            Tree.Kind.PREFIX_DECREMENT,
            Tree.Kind.POSTFIX_INCREMENT,
            Tree.Kind.POSTFIX_DECREMENT);

    private final TypedUnit unit;
    private final Set<Element> assigned = new HashSet<>();

    private AssignedNames(TypedUnit unit) {
        this.unit = unit;
    }

    static Set<Element> in(Tree scope, TypedUnit unit) {
        AssignedNames names = new AssignedNames(unit);
        names.scan(scope, null);
        return names.assigned;
    }

    private void add(Tree target) {
        Tree stripped = target;
        while (stripped instanceof ParenthesizedTree parenthesized) {
            stripped = parenthesized.getExpression();
        }
        unit.element(stripped).ifPresent(assigned::add);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void parameter) {
        add(tree.getVariable());
        return super.visitAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void parameter) {
        add(tree.getVariable());
        return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void parameter) {
        if (STEPS.contains(tree.getKind())) {
            add(tree.getExpression());
        }
        return super.visitUnary(tree, null);
    }
}
