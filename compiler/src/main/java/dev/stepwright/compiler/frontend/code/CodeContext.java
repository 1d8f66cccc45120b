package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.code.UnsupportedConstructs.Construct;
import dev.stepwright.compiler.frontend.javac.TypedUnit;
import dev.stepwright.compiler.frontend.type.TypeArguments;
import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What the readers of one method's code share: its file, its variables and each other. */
public final class CodeContext {

    private static final DiagnosticKind UNSUPPORTED_CONSTRUCT =
            DiagnosticKind.error("UnsupportedConstruct", "Workflow code cannot contain {0}: {1}.", "{2}");

    private static final Map<String, TypeKind> SCALAR_KINDS = Map.of(
            "java.lang.Boolean", TypeKind.BOOLEAN,
            "java.lang.Byte", TypeKind.BYTE,
            "java.lang.Character", TypeKind.CHAR,
            "java.lang.Double", TypeKind.DOUBLE,
            "java.lang.Float", TypeKind.FLOAT,
            "java.lang.Integer", TypeKind.INT,
            "java.lang.Long", TypeKind.LONG,
            "java.lang.Short", TypeKind.SHORT);

    private final ModuleContext module;
    private final TypedUnit unit;
    private final Map<Element, Function<SourceSpan, Expression>> variables = new HashMap<>();
    private final Map<Variable, Element> declarations = new HashMap<>();
    private final TypeArguments typeArguments;
    private final StatementReader statements;
    private Optional<Variable> self = Optional.empty();
    private Optional<TypeElement> subclass = Optional.empty();
    private final ExpressionReader expressions = new ExpressionReader(this);
    private final JumpReader jumps = new JumpReader(this);

    /** @param result the type the method returns */
    public CodeContext(ModuleContext module, TypedUnit unit, TypeMirror result) {
        this(module, unit, result, TypeArguments.none(module.session().types()));
    }

    CodeContext(ModuleContext module, TypedUnit unit, TypeMirror result, TypeArguments typeArguments) {
        this.module = module;
        this.unit = unit;
        this.typeArguments = typeArguments;
        this.statements = new StatementReader(this, result);
    }

    ModuleContext module() {
        return module;
    }

    TypedUnit unit() {
        return unit;
    }

    StatementReader statements() {
        return statements;
    }

    JumpReader jumps() {
        return jumps;
    }

    /** Reads the body of a method; each statement that is refused is reported for itself. */
    public Block readBody(BlockTree body) {
        return statements.readBlock(body);
    }

    ExpressionReader expressions() {
        return expressions;
    }

    /** What a name or call refers to; javac has complained already when that is nothing. */
    Element element(Tree tree) {
        return unit.element(tree).orElseThrow(Refusal::new);
    }

    /** The method or constructor that is called; of a call javac could not resolve it finds something else. */
    ExecutableElement method(Tree call) {
        return unit.element(call)
                .filter(ExecutableElement.class::isInstance)
                .map(ExecutableElement.class::cast)
                .orElseThrow(Refusal::new);
    }

    ValueType valueType(Tree tree) {
        return valueType(unit.type(tree), tree);
    }

    ValueType valueType(TypeMirror type, Tree blamed) {
        return module.valueType(typeArguments.in(type), unit.span(blamed));
    }

    /** The kind of a primitive type, or of the primitive a type boxes; else the kind of the type. */
    TypeKind primitiveKind(TypeMirror type) {
        return SCALAR_KINDS.getOrDefault(type.toString(), type.getKind());
    }

    /** A new variable for a declaration. */
    public Variable declare(VariableTree tree) {
        return declare(tree, valueType(tree));
    }

    Variable declare(VariableTree tree, ValueType type) {
        Variable variable = module.newVariable(tree.getName().toString(), type);
        variables.put(element(tree), span -> new Expression.VariableRead(variable, span));
        declarations.put(variable, element(tree));
        return variable;
    }

    /** Lets the variable of a pattern stand for the value that it was matched against. */
    void bind(VariableTree tree, Function<SourceSpan, Expression> value) {
        variables.put(element(tree), value);
    }

    /** Lets {@code this} be the value of a variable. */
    void bindThis(Variable variable) {
        self = Optional.of(variable);
    }

    /** Lets {@code this} be an object of a class that inherits the code. */
    void bindThis(TypeElement type) {
        subclass = Optional.of(type);
    }

    /** The class of {@code this}, when it inherits the code. */
    Optional<TypeElement> subclass() {
        return subclass;
    }

    /** The object that {@code this} is, when it is a record's. */
    Optional<Expression> self(Tree tree) {
        return self.map(variable -> new Expression.VariableRead(variable, unit.span(tree)));
    }

    /** What the type variables of a generic method stand for in a call that is made here. */
    Optional<TypeArguments> typeArguments(
            ExecutableElement method, ExecutableType called, List<? extends Tree> arguments) {
        return typeArguments.ofCall(
                method, called, arguments.stream().map(unit::type).toList());
    }

    /** What the type variables of a generic method stand for when it is given values of these types. */
    Optional<TypeArguments> typeArgumentsOf(ExecutableElement method, List<? extends TypeMirror> given) {
        return typeArguments.ofCall(method, (ExecutableType) method.asType(), given);
    }

    /** A type of this declaration with what its type variables stand for. */
    TypeMirror own(TypeMirror type) {
        return typeArguments.in(type);
    }

    /** The type of an expression with what its type variables stand for. */
    TypeMirror type(Tree tree) {
        return typeArguments.in(unit.type(tree));
    }

    /** Whether the expression reads a variable or a part of one, and may be evaluated any number of times. */
    boolean isPath(Expression expression) {
        return root(expression).isPresent();
    }

    /** Whether the expression has the same value wherever it is evaluated in a part of the program. */
    boolean isStable(Expression expression, Tree scope) {
        return root(expression)
                .map(declarations::get)
                .filter(variable -> !unit.isAssigned(variable, scope))
                .isPresent();
    }

    private static Optional<Variable> root(Expression expression) {
        if (expression instanceof Expression.VariableRead read) {
            return Optional.of(read.variable());
        }
        if (expression instanceof Expression.Narrowed narrowed) {
            return root(narrowed.value());
        }
        return expression instanceof Expression.FieldRead read ? root(read.target()) : Optional.empty();
    }

    /** Lets a parameter stand for an expression that may be evaluated any number of times. */
    void substitute(Element parameter, Expression value) {
        variables.put(parameter, span -> value);
    }

    /** The value of a variable; its declaration was refused when it is not known. */
    Expression read(Element variable, SourceSpan span) {
        Function<SourceSpan, Expression> value = variables.get(variable);
        if (value == null) {
            throw new Refusal();
        }
        return value.apply(span);
    }

    Refusal refuse(DiagnosticKind kind, Tree tree, Object... arguments) {
        return module.refuse(kind, unit.span(tree), arguments);
    }

    /** Refuses a construct that the language does not have. */
    Refusal unsupported(Tree tree) {
        if (tree.getKind() == Tree.Kind.ERRONEOUS) {
            return new Refusal();
        }
        return unsupported(tree, UnsupportedConstructs.of(tree));
    }

    Refusal unsupported(Tree tree, Construct construct) {
        SourceSpan span = tree instanceof StatementTree ? unit.keyword(tree) : unit.span(tree);
        return module.refuse(UNSUPPORTED_CONSTRUCT, span, construct.what(), construct.why(), construct.instead());
    }
}
