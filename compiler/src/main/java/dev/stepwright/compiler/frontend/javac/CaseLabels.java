package dev.stepwright.compiler.frontend.javac;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.stepwright.compiler.diagnostics.CompilerBug;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The labels of one case.
 *
 * <p>{@link CaseTree#getExpressions()} is empty for a pattern as it is for {@code default}. {@code getLabels()} tells
 * them apart; JDK 21 made it part of the language, so it is called by its name.
 *
 * @param constants the constants, the literal null among them
 * @param isDefault whether {@code default} is one of the labels
 * @param patterns the trees of the patterns
 * @param guard the condition after {@code when}
 */
public record CaseLabels(
        List<ExpressionTree> constants, boolean isDefault, List<Tree> patterns, Optional<ExpressionTree> guard) {

    public CaseLabels {
        constants = List.copyOf(constants);
        patterns = List.copyOf(patterns);
    }

    public static CaseLabels of(CaseTree tree, SourceSpan place) {
        List<ExpressionTree> constants = new ArrayList<>();
        List<Tree> patterns = new ArrayList<>();
        boolean isDefault = false;
        for (Object label : (List<?>) required(CaseTree.class, "getLabels", tree, place)) {
            Tree labelTree = (Tree) label;
            switch (labelTree.getKind().name()) {
                case "DEFAULT_CASE_LABEL" -> isDefault = true;
                case "CONSTANT_CASE_LABEL" ->
                    constants.add(
                            (ExpressionTree) part(labelTree, "ConstantCaseLabelTree", "getConstantExpression", place));
                case "PATTERN_CASE_LABEL" ->
                    patterns.add((Tree) part(labelTree, "PatternCaseLabelTree", "getPattern", place));
                // Before JDK 21 an expression was a label itself.
                default -> {
                    if (labelTree instanceof ExpressionTree constant) {
                        constants.add(constant);
                    } else {
                        patterns.add(labelTree);
                    }
                }
            }
        }
        Optional<ExpressionTree> guard = method(CaseTree.class, "getGuard")
                ? Optional.ofNullable((ExpressionTree) call(CaseTree.class, "getGuard", tree, place))
                : Optional.empty();
        return new CaseLabels(constants, isDefault, patterns, guard);
    }

    private static Object part(Tree label, String type, String method, SourceSpan place) {
        try {
            return required(Class.forName("com.sun.source.tree." + type), method, label, place);
        } catch (ClassNotFoundException exception) {
            throw new CompilerBug("javac has no " + type, place);
        }
    }

    private static Object required(Class<?> type, String method, Tree tree, SourceSpan place) {
        Object value = call(type, method, tree, place);
        if (value == null) {
            throw new CompilerBug("javac answers " + method + " with nothing", place);
        }
        return value;
    }

    private static boolean method(Class<?> type, String name) {
        try {
            type.getMethod(name);
            return true;
        } catch (NoSuchMethodException exception) {
            return false;
        }
    }

    private static @Nullable Object call(Class<?> type, String method, Tree tree, SourceSpan place) {
        try {
            return type.getMethod(method).invoke(tree);
        } catch (ReflectiveOperationException exception) {
            throw new CompilerBug("javac does not answer " + method + ": " + exception, place);
        }
    }
}
