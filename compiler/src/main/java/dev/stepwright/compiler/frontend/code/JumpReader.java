package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Reads {@code break}, {@code continue} and labels; knows the statements around that they may be about. */
final class JumpReader {

    private static final Set<Tree.Kind> LOOPS =
            Set.of(Tree.Kind.WHILE_LOOP, Tree.Kind.DO_WHILE_LOOP, Tree.Kind.FOR_LOOP, Tree.Kind.ENHANCED_FOR_LOOP);

    private final CodeContext code;

    /** The innermost first. */
    private final Deque<JumpTarget> targets = new ArrayDeque<>();

    /** The labels directly in front of the statement that is read next. */
    private final Set<String> labels = new LinkedHashSet<>();

    JumpReader(CodeContext code) {
        this.code = code;
    }

    /** Reads a statement that can be left, given what reads it. */
    <T> T inside(JumpTarget.Kind kind, Function<JumpTarget, T> reading) {
        JumpTarget target = new JumpTarget(kind, new LinkedHashSet<>(labels), code.module()::newLabel);
        labels.clear();
        targets.push(target);
        try {
            return reading.apply(target);
        } finally {
            targets.pop();
        }
    }

    /** A label belongs to the loop behind it, whose rounds {@code continue} then ends by that name. */
    List<Statement> labeled(LabeledStatementTree tree) {
        labels.add(tree.getLabel().toString());
        StatementTree statement = tree.getStatement();
        if (LOOPS.contains(statement.getKind()) || statement.getKind() == Tree.Kind.LABELED_STATEMENT) {
            return code.statements().visit(statement, null);
        }
        SourceSpan span = code.unit().span(tree);
        return inside(JumpTarget.Kind.BLOCK, target -> {
            Block block = code.statements().readBlock(statement);
            return List.of(target.whole(new Statement.Nested(block, span), span));
        });
    }

    Statement read(BreakTree tree) {
        String name = nameOf(tree.getLabel());
        return innermost(target -> target.isBrokenBy(name)).leave(code.unit().span(tree));
    }

    Statement read(ContinueTree tree) {
        String name = nameOf(tree.getLabel());
        return innermost(target -> target.isContinuedBy(name))
                .endRound(code.unit().span(tree));
    }

    private static String nameOf(@Nullable Name label) {
        return label == null ? "" : label.toString();
    }

    /** Javac has complained already when there is none. */
    private JumpTarget innermost(Predicate<JumpTarget> fits) {
        return targets.stream().filter(fits).findFirst().orElseThrow(Refusal::new);
    }
}
