package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.javac.Annotations;
import dev.stepwright.compiler.frontend.type.TypeArguments;
import dev.stepwright.compiler.ir.Expression;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads method calls by finding out what is called: a step, an accessor, a library method, a helper. */
final class CallReader {

    private static final DiagnosticKind UNSUPPORTED_CALL = DiagnosticKind.error(
            "UnsupportedCall",
            "Workflow code cannot call {0}: a state machine runs no Java, and the compiler knows no expression that does"
                    + " the same.",
            "{1}");

    private static final DiagnosticKind WORKFLOW_CALL = DiagnosticKind.error(
            "WorkflowCall",
            "Workflow code cannot call the workflow {0}: it is a state machine of its own.",
            "Move what both have in common into a private method that both call.");

    private static final DiagnosticKind OVERRIDABLE_METHOD = DiagnosticKind.error(
            "OverridableMethod",
            "A subclass can override {0}, so the compiler cannot know which code a call of it runs.",
            "Annotate it with @Step to make it a Lambda function, or make it private, static or final to make it part of"
                    + " the workflow.");

    private final CodeContext code;
    private final FlowReader flow;
    private final StepCallReader steps;
    private final RecordCallReader records;
    private final CaughtReader caught;
    private final LibraryCallReader library;
    private final StreamReader streams;
    private final OptionalReader optionals;
    private final TimeReader times;

    CallReader(CodeContext code) {
        this.code = code;
        this.flow = new FlowReader(code);
        this.steps = new StepCallReader(code);
        this.records = new RecordCallReader(code);
        this.caught = new CaughtReader(code);
        this.library = new LibraryCallReader(code);
        this.streams = new StreamReader(code);
        this.optionals = new OptionalReader(code);
        this.times = new TimeReader(code);
    }

    FlowReader flow() {
        return flow;
    }

    Expression newRecord(NewClassTree tree) {
        return records.create(tree);
    }

    Expression read(MethodInvocationTree tree) {
        ExecutableElement method = code.method(tree);
        Optional<ExecutableElement> step = steps.find(tree, method);
        if (step.isPresent()) {
            return steps.read(tree, step.get());
        }
        if (Annotations.has(method, Annotations.WORKFLOW)) {
            throw code.refuse(WORKFLOW_CALL, tree, method.getSimpleName());
        }
        return flow.read(tree, method)
                .or(() -> accessor(tree, method))
                .or(() -> caught.read(tree, method))
                .or(() -> streams.read(tree, method))
                .or(() -> optionals.read(tree, method))
                .or(() -> times.read(tree, method))
                .or(() -> library.read(tree, method))
                .orElseGet(() -> helper(tree, method));
    }

    /** The object a method is called on; empty when it is this object or the method is static. */
    static Optional<ExpressionTree> receiver(MethodInvocationTree tree) {
        return tree.getMethodSelect() instanceof MemberSelectTree select
                ? Optional.of(Parentheses.strip(select.getExpression()))
                : Optional.empty();
    }

    static boolean isThis(ExpressionTree tree) {
        return tree instanceof IdentifierTree identifier && identifier.getName().contentEquals("this");
    }

    private Optional<Expression> accessor(MethodInvocationTree tree, ExecutableElement method) {
        boolean reads = !method.getModifiers().contains(Modifier.STATIC)
                && method.getParameters().isEmpty();
        return reads ? records.access(tree, method) : Optional.empty();
    }

    private Expression helper(MethodInvocationTree tree, ExecutableElement method) {
        boolean ofThis = receiver(tree).map(CallReader::isThis).orElse(true);
        boolean ofWorkflow = ofThis && code.self(tree).isEmpty();
        if (records.hasMethod(method) && !ofWorkflow) {
            return records.call(tree, method);
        }
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        HelperReader helpers = code.module().helpers();
        if (!isStatic && !ofThis || !HelperReader.isFixed(method) || !helpers.canRead(method)) {
            throw refuse(tree, method);
        }
        ExecutableType type = typeOf(tree, method);
        Optional<TypeArguments> known = method.getTypeParameters().isEmpty()
                ? Optional.empty()
                : code.typeArguments(method, type, tree.getArguments());
        TypeElement owner = new ReceiverClass(code).own(tree, method);
        String key = known.map(arguments -> helpers.read(method, owner, arguments))
                .orElseGet(() -> helpers.read(method, owner));
        if (method.isVarArgs()) {
            throw new Refusal();
        }
        List<TypeMirror> parameters = type.getParameterTypes().stream()
                .map(parameter ->
                        known.map(arguments -> arguments.in(parameter)).orElse(parameter))
                .toList();
        List<Expression> arguments = code.expressions().readAll(tree.getArguments(), parameters);
        return new Expression.HelperCall(
                key, arguments, code.valueType(tree), code.unit().span(tree));
    }

    /** The type of a method in a call of it, where its type variables are known. */
    private ExecutableType typeOf(MethodInvocationTree tree, ExecutableElement method) {
        return !method.getTypeParameters().isEmpty()
                        && code.unit().type(tree.getMethodSelect()) instanceof ExecutableType called
                ? called
                : (ExecutableType) method.asType();
    }

    Refusal refuse(MethodInvocationTree tree, ExecutableElement method) {
        Optional<ExpressionTree> receiver = receiver(tree);
        // Reading the exception as a value says what can be done with it.
        innermost(receiver).filter(this::isCaughtException).ifPresent(code.expressions()::read);
        boolean ofThis = receiver.map(CallReader::isThis).orElse(true);
        return ofThis && code.module().helpers().canRead(method)
                ? code.refuse(OVERRIDABLE_METHOD, tree, method.getSimpleName())
                : code.refuse(UNSUPPORTED_CALL, tree, nameOf(method), alternativeTo(method));
    }

    /** What a chain of calls begins with. */
    private static Optional<ExpressionTree> innermost(Optional<ExpressionTree> receiver) {
        return receiver.isPresent() && receiver.get() instanceof MethodInvocationTree call
                ? innermost(receiver(call))
                : receiver;
    }

    private boolean isCaughtException(ExpressionTree receiver) {
        Optional<Element> element = code.unit().element(receiver);
        return element.filter(e -> e.getKind() == ElementKind.EXCEPTION_PARAMETER)
                .isPresent();
    }

    private static String alternativeTo(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return CallAlternatives.to(
                owner.getQualifiedName().toString(), method.getSimpleName().toString());
    }

    private String nameOf(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        DeclaredType type = (DeclaredType) code.module().session().types().erasure(owner.asType());
        return type + "." + method.getSimpleName();
    }
}
