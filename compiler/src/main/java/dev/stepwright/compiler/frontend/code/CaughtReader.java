package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.library.Library;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/** Reads what a caught exception can be asked for: its message and the name of its class. */
final class CaughtReader {

    private final CodeContext code;

    CaughtReader(CodeContext code) {
        this.code = code;
    }

    /** Reads the call; empty when it is another. */
    Optional<Expression> read(MethodInvocationTree tree, ExecutableElement method) {
        SourceSpan span = code.unit().span(tree);
        return switch (method.getSimpleName().toString()) {
            case "getMessage" -> part(CallReader.receiver(tree), Expression.CaughtPart.MESSAGE, span);
            case "getName" -> part(classOf(tree), Expression.CaughtPart.CLASS_NAME, span);
            case "getSimpleName" ->
                part(classOf(tree), Expression.CaughtPart.CLASS_NAME, span)
                        .map(name ->
                                new Expression.LibraryCall(Library.SIMPLE_NAME, List.of(name), ValueType.STRING, span));
            default -> Optional.empty();
        };
    }

    private Optional<Expression> part(Optional<ExpressionTree> exception, Expression.CaughtPart part, SourceSpan span) {
        return exception
                .filter(IdentifierTree.class::isInstance)
                .map(code::element)
                .filter(element -> element.getKind() == ElementKind.EXCEPTION_PARAMETER)
                .map(element -> code.read(element, span))
                .filter(Expression.VariableRead.class::isInstance)
                .map(read -> new Expression.CaughtRead(((Expression.VariableRead) read).variable(), part, span));
    }

    /** The object whose class is asked. */
    private Optional<ExpressionTree> classOf(MethodInvocationTree tree) {
        return CallReader.receiver(tree)
                .filter(MethodInvocationTree.class::isInstance)
                .map(MethodInvocationTree.class::cast)
                .filter(call -> code.method(call).getSimpleName().contentEquals("getClass"))
                .flatMap(CallReader::receiver);
    }
}
