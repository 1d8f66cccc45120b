package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads statements; whatever it has no method for is refused. */
final class StatementReader extends SimpleTreeVisitor<List<Statement>, @Nullable Void> {

    private static final DiagnosticKind FIELD_ASSIGNMENT = DiagnosticKind.error(
            "FieldAssignment",
            "Workflow code cannot assign the field {0}: every step runs in a process of its own, so nobody could read it.",
            "Use a local variable, and pass it to the steps that need it.");

    private final CodeContext code;

    private TypeMirror result;
    private TypeMirror yielded;

    /** @param result the type that {@code return} converts its value to */
    StatementReader(CodeContext code, TypeMirror result) {
        this.code = code;
        this.result = result;
        this.yielded = result;
    }

    /** Reads the cases of a switch expression, whose values are converted to a type. */
    Block yielding(TypeMirror type, Supplier<Block> reading) {
        TypeMirror outer = yielded;
        yielded = type;
        try {
            return reading.get();
        } finally {
            yielded = outer;
        }
    }

    /** Reads the body of a lambda, whether it is a block or an expression. */
    Block readBody(LambdaExpressionTree lambda, TypeMirror lambdaResult) {
        if (lambda.getBody() instanceof ExpressionTree expression) {
            Expression value = code.expressions().readAs(expression, lambdaResult);
            return Block.of(new Statement.Return(Optional.of(value), code.unit().span(expression)));
        }
        TypeMirror outer = result;
        result = lambdaResult;
        try {
            return readBlock((BlockTree) lambda.getBody());
        } finally {
            result = outer;
        }
    }

    /** Reads every statement, so that each can be refused for itself. */
    Block readBlock(StatementTree tree) {
        return readAll(tree instanceof BlockTree block ? block.getStatements() : List.of(tree));
    }

    /** Reads statements of one scope in order. */
    Block readAll(List<? extends StatementTree> trees) {
        List<Statement> statements = new ArrayList<>();
        for (StatementTree statement : trees) {
            try {
                statements.addAll(visit(statement, null));
            } catch (Refusal refusal) {
                code.module().leaveOut();
            }
        }
        return new Block(statements);
    }

    @Override
    protected List<Statement> defaultAction(Tree tree, @Nullable Void parameter) {
        throw code.unsupported(tree);
    }

    @Override
    public List<Statement> visitBlock(BlockTree tree, @Nullable Void parameter) {
        return List.of(new Statement.Nested(readBlock(tree), code.unit().span(tree)));
    }

    @Override
    public List<Statement> visitEmptyStatement(EmptyStatementTree tree, @Nullable Void parameter) {
        return List.of();
    }

    @Override
    public List<Statement> visitVariable(VariableTree tree, @Nullable Void parameter) {
        SourceSpan span = code.unit().span(tree);
        Variable variable = code.declare(tree);
        Optional<Expression> value = Optional.ofNullable(tree.getInitializer())
                .map(initializer ->
                        code.expressions().readAs(initializer, code.unit().type(tree)));
        return List.of(new Statement.Declare(variable, value, span));
    }

    @Override
    public List<Statement> visitExpressionStatement(ExpressionStatementTree tree, @Nullable Void parameter) {
        ExpressionTree expression = Parentheses.strip(tree.getExpression());
        if (expression instanceof AssignmentTree assignment) {
            Variable variable = variable(assignment.getVariable());
            Expression value = code.expressions()
                    .readAs(assignment.getExpression(), code.unit().type(assignment.getVariable()));
            return List.of(new Statement.Assign(variable, value, code.unit().span(tree)));
        }
        if (expression instanceof CompoundAssignmentTree compound) {
            Variable variable = variable(compound.getVariable());
            Expression value = code.expressions().operators().compound(compound);
            return List.of(new Statement.Assign(variable, value, code.unit().span(tree)));
        }
        if (OperatorReader.isIncrement(expression)) {
            UnaryTree unary = (UnaryTree) expression;
            Variable variable = variable(unary.getExpression());
            Expression value = code.expressions().operators().increment(unary);
            return List.of(new Statement.Assign(variable, value, code.unit().span(tree)));
        }
        return call(tree, expression);
    }

    private List<Statement> call(ExpressionStatementTree tree, ExpressionTree expression) {
        SourceSpan span = code.unit().span(tree);
        if (expression instanceof MethodInvocationTree call) {
            return List.of(code.expressions()
                    .calls()
                    .flow()
                    .wait(call, span)
                    .orElseGet(() -> new Statement.Evaluate(code.expressions().read(expression), span)));
        }
        return List.of(new Statement.Evaluate(code.expressions().read(expression), span));
    }

    private Variable variable(ExpressionTree target) {
        ExpressionTree stripped = Parentheses.strip(target);
        if (stripped.getKind() == Tree.Kind.ARRAY_ACCESS) {
            throw code.unsupported(stripped);
        }
        Element element = code.element(stripped);
        if (element.getKind() == ElementKind.FIELD) {
            throw code.refuse(FIELD_ASSIGNMENT, stripped, element.getSimpleName());
        }
        if (element.getKind() == ElementKind.BINDING_VARIABLE) {
            throw code.unsupported(stripped, UnsupportedConstructs.PATTERN_VARIABLE);
        }
        if (element.getKind() == ElementKind.EXCEPTION_PARAMETER) {
            throw code.unsupported(stripped, UnsupportedConstructs.CAUGHT_VARIABLE);
        }
        if (code.read(element, code.unit().span(stripped)) instanceof Expression.VariableRead read) {
            return read.variable();
        }
        throw new Refusal();
    }

    @Override
    public List<Statement> visitIf(IfTree tree, @Nullable Void parameter) {
        ExpressionTree condition = Parentheses.strip(tree.getCondition());
        Optional<Expression> test = attempt(() -> code.expressions().readOperand(condition));
        Block then = readBlock(tree.getThenStatement());
        Block otherwise = tree.getElseStatement() == null ? Block.EMPTY : readBlock(tree.getElseStatement());
        return List.of(new Statement.If(
                test.orElseThrow(Refusal::new), then, otherwise, code.unit().span(condition)));
    }

    @Override
    public List<Statement> visitWhileLoop(WhileLoopTree tree, @Nullable Void parameter) {
        return List.of(new LoopReader(code).read(tree));
    }

    @Override
    public List<Statement> visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void parameter) {
        return List.of(new LoopReader(code).read(tree));
    }

    @Override
    public List<Statement> visitForLoop(ForLoopTree tree, @Nullable Void parameter) {
        return List.of(new LoopReader(code).read(tree));
    }

    @Override
    public List<Statement> visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void parameter) {
        return List.of(new LoopReader(code).read(tree));
    }

    @Override
    public List<Statement> visitLabeledStatement(LabeledStatementTree tree, @Nullable Void parameter) {
        return code.jumps().labeled(tree);
    }

    @Override
    public List<Statement> visitBreak(BreakTree tree, @Nullable Void parameter) {
        return List.of(code.jumps().read(tree));
    }

    @Override
    public List<Statement> visitContinue(ContinueTree tree, @Nullable Void parameter) {
        return List.of(code.jumps().read(tree));
    }

    @Override
    public List<Statement> visitSwitch(SwitchTree tree, @Nullable Void parameter) {
        return List.of(new SwitchReader(code).read(tree));
    }

    /** A value of the innermost switch expression, whose cases are a block of their own. */
    @Override
    public List<Statement> visitYield(YieldTree tree, @Nullable Void parameter) {
        Expression value = code.expressions().readAs(tree.getValue(), yielded);
        return List.of(new Statement.Return(Optional.of(value), code.unit().span(tree)));
    }

    @Override
    public List<Statement> visitReturn(ReturnTree tree, @Nullable Void parameter) {
        Optional<Expression> value = Optional.ofNullable(tree.getExpression())
                .map(expression -> code.expressions().readAs(expression, result));
        return List.of(new Statement.Return(value, code.unit().span(tree)));
    }

    @Override
    public List<Statement> visitThrow(ThrowTree tree, @Nullable Void parameter) {
        return new ThrowReader(code).read(tree);
    }

    @Override
    public List<Statement> visitTry(TryTree tree, @Nullable Void parameter) {
        return List.of(new TryReader(code).read(tree));
    }

    /** Reads what can be refused without keeping the blocks after it from being read. */
    <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }
}
