package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads loops; all but for-each become {@code while}:
 *
 * <pre>
 * for (int i = 0; i &lt; n; i++) f(i);    { int i = 0; while (i &lt; n) { f(i); i = i + 1; } }
 * do f(); while (c);                   after: { while (true) { f(); if (c) {} else { leave after } } }
 * </pre>
 */
final class LoopReader {

    private final CodeContext code;

    LoopReader(CodeContext code) {
        this.code = code;
    }

    Statement read(WhileLoopTree tree) {
        return code.jumps().inside(JumpTarget.Kind.LOOP, loop -> {
            ExpressionTree condition = Parentheses.strip(tree.getCondition());
            SourceSpan span = code.unit().span(condition);
            Optional<Expression> test = test(condition);
            Block body = loop.round(code.statements().readBlock(tree.getStatement()), span);
            return loop.whole(new Statement.While(test.orElseThrow(Refusal::new), body, span), span);
        });
    }

    /** The condition is the last statement of a round, and {@code continue} goes there. */
    Statement read(DoWhileLoopTree tree) {
        return code.jumps().inside(JumpTarget.Kind.LOOP, loop -> {
            ExpressionTree condition = Parentheses.strip(tree.getCondition());
            SourceSpan span = code.unit().span(condition);
            Block body = loop.round(code.statements().readBlock(tree.getStatement()), span);
            Expression test = test(condition).orElseThrow(Refusal::new);
            List<Statement> statements = new ArrayList<>(body.statements());
            if (isConstant(test, false)) {
                return loop.whole(new Statement.Nested(body, span), span);
            }
            if (!isConstant(test, true)) {
                statements.add(new Statement.If(test, Block.EMPTY, Block.of(loop.leave(span)), span));
            }
            return loop.whole(new Statement.While(always(span), new Block(statements), span), span);
        });
    }

    private static boolean isConstant(Expression expression, boolean value) {
        return expression instanceof Expression.Literal literal
                && Boolean.valueOf(value).equals(literal.value());
    }

    Statement read(ForLoopTree tree) {
        return code.jumps().inside(JumpTarget.Kind.LOOP, loop -> {
            SourceSpan span = header(tree);
            List<Statement> whole = new ArrayList<>(
                    code.statements().readAll(tree.getInitializer()).statements());
            Optional<Expression> test =
                    tree.getCondition() == null ? Optional.of(always(span)) : test(tree.getCondition());
            Block body = loop.round(code.statements().readBlock(tree.getStatement()), span);
            List<Statement> round = new ArrayList<>(body.statements());
            round.addAll(code.statements().readAll(tree.getUpdate()).statements());
            Statement counting = new Statement.While(test.orElseThrow(Refusal::new), new Block(round), span);
            whole.add(loop.whole(counting, span));
            return whole.size() == 1 ? whole.get(0) : new Statement.Nested(new Block(whole), span);
        });
    }

    private SourceSpan header(ForLoopTree tree) {
        List<Tree> parts = new ArrayList<>(tree.getInitializer());
        Optional.ofNullable(tree.getCondition()).ifPresent(parts::add);
        parts.addAll(tree.getUpdate());
        return parts.isEmpty() ? code.unit().header(tree) : code.unit().header(tree, parts.get(parts.size() - 1));
    }

    private static Expression always(SourceSpan span) {
        return new Expression.Literal(true, ValueType.BOOLEAN, span);
    }

    Statement read(EnhancedForLoopTree tree) {
        return code.jumps().inside(JumpTarget.Kind.LOOP, loop -> {
            Optional<Expression> items =
                    code.statements().attempt(() -> code.expressions().readIterable(tree.getExpression()));
            Variable item = code.declare(tree.getVariable());
            SourceSpan span = code.unit().header(tree, tree.getExpression());
            Block body = loop.round(code.statements().readBlock(tree.getStatement()), span);
            Expression list = items.orElseThrow(Refusal::new);
            ValueType element = ((ValueType.ListType) list.type()).element();
            Statement rounds = element.nullable() && !item.type().nullable()
                    ? unboxingLoop(item, element, list, body, span)
                    : new Statement.ForEach(item, list, body, span);
            return loop.whole(rounds, span);
        });
    }

    /** {@code for (int i : integers)} unboxes each element, which fails when it is null. */
    private Statement unboxingLoop(Variable item, ValueType boxedType, Expression list, Block body, SourceSpan span) {
        Variable boxed = code.module().newVariable(item.name(), boxedType);
        Expression unboxed = Unboxing.of((ValueType.Scalar) boxedType, new Expression.VariableRead(boxed, span));
        List<Statement> statements = new ArrayList<>();
        statements.add(new Statement.Declare(item, Optional.of(unboxed), span));
        statements.addAll(body.statements());
        return new Statement.ForEach(boxed, list, new Block(statements), span);
    }

    private Optional<Expression> test(ExpressionTree condition) {
        return code.statements().attempt(() -> code.expressions().readOperand(condition));
    }
}
