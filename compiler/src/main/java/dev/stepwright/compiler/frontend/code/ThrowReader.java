package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.ThrowTree;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.type.TypeReader;
import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads {@code throw}. Arguments that are computed are declared first, since the exception's constructors may use them
 * several times or not at all:
 *
 * <pre>
 * throw new Missing(find(id), id);    { Order order = find(id); throw Missing("no order " + id) }
 * </pre>
 */
final class ThrowReader {

    private static final DiagnosticKind UNSUPPORTED_THROW = DiagnosticKind.error(
            "UnsupportedThrow",
            "Workflow code can only throw a new Exception, or one that it has caught: a state machine fails with a name"
                    + " and a message, and keeps neither exception objects nor errors of the JVM.",
            "Write throw new X(...) with an exception class of this module.");

    private static final DiagnosticKind CHOSEN_THROW = DiagnosticKind.error(
            "UnsupportedThrow",
            "Workflow code can only throw one exception in one place: a state machine fails in a state that names it.",
            "Write an if with a throw in each branch, or a switch statement with a throw in each case.");

    private final CodeContext code;

    ThrowReader(CodeContext code) {
        this.code = code;
    }

    List<Statement> read(ThrowTree tree) {
        Optional<Variable> caught = caught(tree.getExpression());
        if (caught.isPresent()) {
            return List.of(new Statement.Rethrow(caught.get(), code.unit().span(tree)));
        }
        return made(tree.getExpression(), code.unit().span(tree));
    }

    /** Throws what a supplier makes, such as {@code () -> new Missing(id)} or {@code Missing::new}. */
    List<Statement> supplied(ExpressionTree supplier) {
        ExpressionTree stripped = Parentheses.strip(supplier);
        SourceSpan span = code.unit().span(supplier);
        if (stripped instanceof LambdaExpressionTree lambda && lambda.getBody() instanceof ExpressionTree made) {
            return made(made, span);
        }
        if (stripped instanceof MemberReferenceTree reference
                && reference.getMode() == MemberReferenceTree.ReferenceMode.NEW
                && code.unit().element(reference).isPresent()) {
            ExecutableElement constructor = code.method(reference);
            requireException(constructor.getEnclosingElement().asType(), reference);
            return statements(span, new ExceptionMessage(code.module(), span), constructor, List.of());
        }
        throw code.refuse(UNSUPPORTED_THROW, supplier);
    }

    private List<Statement> made(ExpressionTree exception, SourceSpan span) {
        ExpressionTree thrown = Parentheses.strip(exception);
        if (!(thrown instanceof NewClassTree creation) || creation.getClassBody() != null) {
            throw refuse(thrown, exception);
        }
        requireException(code.unit().type(creation), exception);
        ExecutableElement constructor = code.method(creation);
        ExceptionMessage messages =
                new ExceptionMessage(code.module(), code.unit().span(creation));
        messages.requireFixedParameters(constructor);
        List<TypeMirror> targets = new ArrayList<>();
        constructor.getParameters().stream().map(VariableElement::asType).forEach(targets::add);
        List<Expression> arguments = code.expressions().readExceptionArguments(creation.getArguments(), targets);
        return statements(span, messages, constructor, arguments);
    }

    private Refusal refuse(ExpressionTree thrown, ExpressionTree blamed) {
        if (thrown instanceof IdentifierTree && !code.element(thrown).getKind().isField()) {
            // A variable that holds an exception has been refused where it is declared.
            code.read(code.element(thrown), code.unit().span(blamed));
        }
        boolean chosen = thrown instanceof ConditionalExpressionTree || thrown instanceof SwitchExpressionTree;
        return code.refuse(chosen ? CHOSEN_THROW : UNSUPPORTED_THROW, blamed);
    }

    private void requireException(TypeMirror type, ExpressionTree blamed) {
        if (!code.module().errorClasses().isException(type)) {
            throw code.refuse(UNSUPPORTED_THROW, blamed);
        }
    }

    private Optional<Variable> caught(ExpressionTree thrown) {
        ExpressionTree name = Parentheses.strip(thrown);
        return code.unit()
                .element(name)
                .filter(element -> element.getKind() == ElementKind.EXCEPTION_PARAMETER)
                .map(element -> code.read(element, code.unit().span(name)))
                .filter(Expression.VariableRead.class::isInstance)
                .map(read -> ((Expression.VariableRead) read).variable());
    }

    private List<Statement> statements(
            SourceSpan span, ExceptionMessage messages, ExecutableElement constructor, List<Expression> arguments) {
        List<Statement> statements = new ArrayList<>();
        List<Expression> bound = bind(constructor, arguments, statements);
        Optional<Expression> message = messages.of(constructor, bound);
        boolean passedOn = statements.size() == 1
                && statements.get(0) instanceof Statement.Declare declared
                && message.equals(Optional.of(new Expression.VariableRead(declared.variable(), declared.span())));
        if (passedOn) {
            message = ((Statement.Declare) statements.remove(0)).value();
        }
        TypeElement exception = (TypeElement) constructor.getEnclosingElement();
        statements.add(new Statement.Throw(TypeReader.javaType(exception), message, span));
        return statements.size() == 1 ? statements : List.of(new Statement.Nested(new Block(statements), span));
    }

    private List<Expression> bind(
            ExecutableElement constructor, List<Expression> arguments, List<Statement> declarations) {
        List<Expression> bound = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Expression argument = arguments.get(i);
            if (argument instanceof Expression.Literal || argument instanceof Expression.VariableRead) {
                bound.add(argument);
                continue;
            }
            String name = constructor.getParameters().get(i).getSimpleName().toString();
            Variable variable = code.module().newVariable(name, argument.type());
            declarations.add(new Statement.Declare(variable, Optional.of(argument), argument.span()));
            bound.add(new Expression.VariableRead(variable, argument.span()));
        }
        return bound;
    }
}
