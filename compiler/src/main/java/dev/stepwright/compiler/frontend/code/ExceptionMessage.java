package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import dev.stepwright.compiler.diagnostics.CompilerBug;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.javac.TypedUnit;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Works out what {@code getMessage()} of a new exception returns, by following its constructors to the JDK's. */
final class ExceptionMessage {

    private static final DiagnosticKind UNKNOWN_EXCEPTION_MESSAGE = DiagnosticKind.error(
            "UnknownExceptionMessage",
            "The compiler cannot tell the message of {0}, which the failure of the state machine has to show: {1}.",
            "Throw an exception class of this module whose constructors do nothing but call super(message).");

    private static final List<String> MESSAGE = List.of("java.lang.String");
    private static final List<String> CAUSE = List.of("java.lang.Throwable");
    private static final List<String> MESSAGE_AND_CAUSE = List.of("java.lang.String", "java.lang.Throwable");

    /** The one exception whose constructor puts the string into a sentence. */
    private static final String OWN_WORDS = "java.lang.TypeNotPresentException";

    private final ModuleContext module;
    private final SourceSpan blamed;
    private final Set<ExecutableElement> followed = new HashSet<>();

    /** @param blamed the code that makes the exception */
    ExceptionMessage(ModuleContext module, SourceSpan blamed) {
        this.module = module;
        this.blamed = blamed;
    }

    /** The message; empty for an exception without one, whose message is null in Java. */
    Optional<Expression> of(ExecutableElement constructor, List<Expression> arguments) {
        TypeElement type = (TypeElement) constructor.getEnclosingElement();
        if (module.errorClasses().hasOwnMessage(type)) {
            throw refuse(type, "its class overrides getMessage()");
        }
        return follow(constructor, arguments);
    }

    private Optional<Expression> follow(ExecutableElement constructor, List<Expression> arguments) {
        TypeElement type = (TypeElement) constructor.getEnclosingElement();
        if (type.getQualifiedName().toString().startsWith("java.")) {
            return ofPlatform(type, constructor, arguments);
        }
        if (!followed.add(constructor)) {
            // javac objects, but what it objects to is read, too.
            throw refuse(type, "its constructors call each other in a circle");
        }
        TypedUnit unit = module.session()
                .unitOf(constructor)
                .orElseThrow(() -> refuse(type, "the source of its constructor is not in this module"));
        MethodTree declaration = unit.method(constructor)
                .orElseThrow(() -> new CompilerBug("no tree of the constructor of " + type, blamed));
        return follow(type, constructor, declaration, unit, arguments);
    }

    private Optional<Expression> follow(
            TypeElement type,
            ExecutableElement constructor,
            MethodTree declaration,
            TypedUnit unit,
            List<Expression> arguments) {
        List<? extends StatementTree> statements = declaration.getBody().getStatements();
        Optional<MethodInvocationTree> delegation =
                statements.stream().findFirst().flatMap(ExceptionMessage::constructorCall);
        if (!statements.stream().skip(delegation.isPresent() ? 1 : 0).allMatch(ExceptionMessage::keepsValue)) {
            throw refuse(type, "its constructor does more than call super");
        }
        if (delegation.isEmpty()) {
            return follow(module.errorClasses().defaultConstructor(type), List.of());
        }
        module.readCode().add(unit.span(declaration));
        CodeContext code = new CodeContext(module, unit, constructor.getReturnType());
        for (int i = 0; i < arguments.size(); i++) {
            code.substitute(constructor.getParameters().get(i), arguments.get(i));
        }
        ExecutableElement called = code.method(delegation.get());
        requireFixedParameters(called);
        List<? extends TypeMirror> targets =
                called.getParameters().stream().map(VariableElement::asType).toList();
        return follow(
                called,
                code.expressions().readExceptionArguments(delegation.get().getArguments(), targets));
    }

    /** Refuses a constructor whose arguments arrive as an array. */
    void requireFixedParameters(ExecutableElement constructor) {
        if (constructor.isVarArgs()) {
            throw refuse(
                    (TypeElement) constructor.getEnclosingElement(), "a constructor takes any number of arguments");
        }
    }

    /** In the JDK a string, alone or before a cause, is the message, and without parameters there is none. */
    private Optional<Expression> ofPlatform(
            TypeElement type, ExecutableElement constructor, List<Expression> arguments) {
        List<String> parameters = constructor.getParameters().stream()
                .map(parameter -> parameter.asType().toString())
                .toList();
        if (parameters.isEmpty()) {
            return Optional.empty();
        }
        boolean takesMessage = MESSAGE.equals(parameters)
                || MESSAGE_AND_CAUSE.equals(parameters)
                        && !type.getQualifiedName().contentEquals(OWN_WORDS);
        if (takesMessage) {
            return Optional.of(arguments.get(0));
        }
        throw refuse(
                type,
                parameters.equals(CAUSE)
                        ? "without a message it is made of the text of the cause"
                        : "the constructor of " + type.getSimpleName() + " that is called takes more than a message");
    }

    private static Optional<MethodInvocationTree> constructorCall(StatementTree statement) {
        return statement instanceof ExpressionStatementTree expression
                        && expression.getExpression() instanceof MethodInvocationTree call
                        && call.getMethodSelect() instanceof IdentifierTree name
                        && (name.getName().contentEquals("super")
                                || name.getName().contentEquals("this"))
                ? Optional.of(call)
                : Optional.empty();
    }

    /** Keeping a parameter in a field changes no message. */
    private static boolean keepsValue(StatementTree statement) {
        return statement instanceof ExpressionStatementTree expression
                && expression.getExpression() instanceof AssignmentTree assignment
                && (assignment.getExpression() instanceof IdentifierTree
                        || assignment.getExpression() instanceof LiteralTree);
    }

    private Refusal refuse(TypeElement type, String reason) {
        return module.refuse(UNKNOWN_EXCEPTION_MESSAGE, blamed, type.getSimpleName(), reason);
    }
}
