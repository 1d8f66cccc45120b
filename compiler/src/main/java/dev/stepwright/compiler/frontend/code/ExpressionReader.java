package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads expressions; whatever it has no method for is refused. */
final class ExpressionReader extends SimpleTreeVisitor<Expression, @Nullable Void> {

    private static final DiagnosticKind FIELD_READ = DiagnosticKind.error(
            "FieldRead",
            "Workflow code cannot read the field {0}: every step runs in a process of its own, and only constants are"
                    + " the same in all of them.",
            "Make it a static final constant of a primitive type or String, pass it as a parameter, or let a @Step method"
                    + " return it.");

    private static final DiagnosticKind COMPUTED_FIELD_READ = DiagnosticKind.error(
            "FieldRead",
            "Workflow code cannot read the field {0}: its value is computed when its class is loaded, and a state machine"
                    + " loads none. A constant is of a primitive type or String, and its initializer is made of constants"
                    + " alone.",
            "Put the value into a local variable or a private method of the workflow, or let a @Step method return it.");

    private static final DiagnosticKind CAUGHT_EXCEPTION = DiagnosticKind.error(
            "CaughtException",
            "Workflow code can only ask the caught exception {0} for its message and the name of its class, or throw it: an"
                    + " error reaches a state machine as a name and a message, not as an object.",
            "Use {0}.getMessage(), {0}.getClass().getName() or {0}.getClass().getSimpleName(), or write throw {0}; a new"
                    + " exception may have it as its cause, and a catch clause for each class tells them apart.");

    private static final DiagnosticKind NULL_WITHOUT_TYPE = DiagnosticKind.error(
            "NullWithoutType",
            "The compiler cannot tell of which type this null is.",
            "Assign null to a variable first, and use the variable here.");

    private static final DiagnosticKind UNSUPPORTED_LOOP = DiagnosticKind.error(
            "UnsupportedLoop",
            "Workflow code can only loop over a List, and this is of type {0}: JSON has one kind of sequence.",
            "Let a step return the elements as a List.");

    private final CodeContext code;
    private final Constants constants;
    private final OperatorReader operators;
    private final CallReader calls;

    ExpressionReader(CodeContext code) {
        this.code = code;
        this.constants = new Constants(code);
        this.operators = new OperatorReader(code);
        this.calls = new CallReader(code);
    }

    OperatorReader operators() {
        return operators;
    }

    CallReader calls() {
        return calls;
    }

    Expression read(ExpressionTree tree) {
        Expression expression = visit(tree, null);
        if (expression.type() instanceof ValueType.Caught) {
            throw code.refuse(CAUGHT_EXCEPTION, tree, tree);
        }
        return expression;
    }

    /** Reads an expression where Java converts it to a type: gives null a type, and unboxes. */
    Expression readAs(ExpressionTree tree, TypeMirror target) {
        if (isNull(tree)) {
            return new Expression.Literal(
                    null, code.valueType(target, tree), code.unit().span(tree));
        }
        Expression value = read(tree);
        return target.getKind().isPrimitive() ? Unboxing.ifBoxed(value) : value;
    }

    /** Reads arguments where a method or constructor has parameters of these types. */
    List<Expression> readAll(List<? extends ExpressionTree> trees, List<? extends TypeMirror> targets) {
        List<Expression> arguments = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            arguments.add(readAs(trees.get(i), targets.get(i)));
        }
        return arguments;
    }

    /** Reads arguments of an exception's constructor, where a caught exception may be the cause. */
    List<Expression> readExceptionArguments(List<? extends ExpressionTree> trees, List<? extends TypeMirror> targets) {
        List<Expression> arguments = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            arguments.add(readExceptionArgument(trees.get(i), targets.get(i)));
        }
        return arguments;
    }

    private Expression readExceptionArgument(ExpressionTree tree, TypeMirror target) {
        ExpressionTree name = Parentheses.strip(tree);
        if (name instanceof IdentifierTree) {
            Expression value = visit(name, null);
            if (value.type() instanceof ValueType.Caught) {
                return value;
            }
        }
        return readAs(tree, target);
    }

    /** Reads an operand of an operator that computes with primitives. */
    Expression readOperand(ExpressionTree tree) {
        return Unboxing.ifBoxed(read(tree));
    }

    /** Reads what a for-each loop goes over. */
    Expression readIterable(ExpressionTree tree) {
        TypeMirror type = code.unit().type(tree);
        Expression items = read(tree);
        if (!(items.type() instanceof ValueType.ListType)) {
            throw code.refuse(UNSUPPORTED_LOOP, tree, type);
        }
        return items;
    }

    static boolean isNull(ExpressionTree tree) {
        return Parentheses.strip(tree).getKind() == Tree.Kind.NULL_LITERAL;
    }

    @Override
    protected Expression defaultAction(Tree tree, @Nullable Void parameter) {
        throw code.unsupported(tree);
    }

    @Override
    public Expression visitParenthesized(ParenthesizedTree tree, @Nullable Void parameter) {
        return visit(tree.getExpression(), null);
    }

    @Override
    public Expression visitLiteral(LiteralTree tree, @Nullable Void parameter) {
        if (tree.getKind() == Tree.Kind.NULL_LITERAL) {
            throw code.refuse(NULL_WITHOUT_TYPE, tree);
        }
        return constants.literal(tree, tree.getValue());
    }

    @Override
    public Expression visitIdentifier(IdentifierTree tree, @Nullable Void parameter) {
        return named(tree);
    }

    @Override
    public Expression visitMemberSelect(MemberSelectTree tree, @Nullable Void parameter) {
        return named(tree);
    }

    private Expression named(ExpressionTree tree) {
        if (CallReader.isThis(tree) && code.self(tree).isPresent()) {
            return code.self(tree).get();
        }
        Element element = code.element(tree);
        ElementKind kind = element.getKind();
        if (kind == ElementKind.ENUM_CONSTANT) {
            return constants.enumConstant(tree, element);
        }
        Object constant = element instanceof VariableElement variable ? variable.getConstantValue() : null;
        if (constant != null) {
            return constants.literal(tree, constant);
        }
        if (kind == ElementKind.FIELD) {
            if (code.self(tree).isPresent() && isComponent(element)) {
                return component(tree, element);
            }
            boolean looksConstant = element.getModifiers().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL));
            throw code.refuse(looksConstant ? COMPUTED_FIELD_READ : FIELD_READ, tree, element.getSimpleName());
        }
        if (kind.isClass() || kind.isInterface() || kind == ElementKind.PACKAGE) {
            throw new Refusal();
        }
        return code.read(element, code.unit().span(tree));
    }

    private static boolean isComponent(Element field) {
        return field.getEnclosingElement().getKind() == ElementKind.RECORD
                && !field.getModifiers().contains(Modifier.STATIC);
    }

    /** Inside a record its fields are read as the accessors read them, which is what JSON holds. */
    private Expression component(ExpressionTree tree, Element field) {
        Expression target = tree instanceof MemberSelectTree select
                ? read(select.getExpression())
                : code.self(tree).orElseThrow(Refusal::new);
        TypeElement record = (TypeElement) field.getEnclosingElement();
        RecordComponents components = new RecordComponents(code);
        RecordComponentElement component =
                components.named(record, field.getSimpleName()).orElseThrow(Refusal::new);
        return components.read(
                target, code.unit().type(tree), component, tree, code.unit().span(tree));
    }

    @Override
    public Expression visitUnary(UnaryTree tree, @Nullable Void parameter) {
        return operators.unary(tree);
    }

    @Override
    public Expression visitBinary(BinaryTree tree, @Nullable Void parameter) {
        return operators.binary(tree);
    }

    @Override
    public Expression visitConditionalExpression(ConditionalExpressionTree tree, @Nullable Void parameter) {
        TypeMirror type = code.unit().type(tree);
        ValueType valueType = code.valueType(tree);
        return new Expression.Conditional(
                readOperand(tree.getCondition()),
                readAs(tree.getTrueExpression(), type),
                readAs(tree.getFalseExpression(), type),
                valueType,
                code.unit().span(tree));
    }

    @Override
    public Expression visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void parameter) {
        return new SwitchReader(code).read(tree);
    }

    @Override
    public Expression visitMethodInvocation(MethodInvocationTree tree, @Nullable Void parameter) {
        return calls.read(tree);
    }

    @Override
    public Expression visitInstanceOf(InstanceOfTree tree, @Nullable Void parameter) {
        return new PatternReader(code).read(tree);
    }

    @Override
    public Expression visitTypeCast(TypeCastTree tree, @Nullable Void parameter) {
        return new NumberCastReader(code).read(tree).orElseGet(() -> new CastReader(code).read(tree));
    }

    @Override
    public Expression visitNewClass(NewClassTree tree, @Nullable Void parameter) {
        return calls.newRecord(tree);
    }
}
