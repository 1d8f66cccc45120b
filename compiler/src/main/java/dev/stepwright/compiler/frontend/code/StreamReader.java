package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Terminal;
import dev.stepwright.compiler.ir.ValueType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a stream as a whole, from its source to the operation that ends it. */
final class StreamReader {

    private static final DiagnosticKind UNSUPPORTED_STREAM =
            DiagnosticKind.error("UnsupportedStream", "A stream in workflow code cannot have {0}: {1}.", "{2}");

    private final CodeContext code;

    StreamReader(CodeContext code) {
        this.code = code;
    }

    /** Reads the call that ends a stream; empty when it is another call. */
    Optional<Expression> read(MethodInvocationTree tree, ExecutableElement method) {
        if (isStream(code.type(tree))) {
            throw refuse(
                    tree,
                    "no end",
                    "states pass on JSON values, and a stream is none before something is made of it",
                    "End it in the same expression, with toList() for example.");
        }
        if (isForEachOfList(method)) {
            return Optional.of(forEach(tree));
        }
        if (!isStream(method)) {
            return Optional.empty();
        }
        ExpressionTree receiver = CallReader.receiver(tree).orElseThrow(Refusal::new);
        StreamStages stages = stages(receiver);
        Terminal terminal = new StreamEndReader(code, this).read(tree, method, stages);
        stages.requireLaziness(terminal, tree);
        return Optional.of(new Expression.StreamCall(
                stages.source(),
                stages.stages(),
                terminal,
                stages.isParallel(),
                code.valueType(tree),
                code.unit().span(tree)));
    }

    private static boolean isForEachOfList(ExecutableElement method) {
        return method.getSimpleName().contentEquals("forEach")
                && ((TypeElement) method.getEnclosingElement())
                        .getQualifiedName()
                        .contentEquals("java.lang.Iterable");
    }

    /** {@code list.forEach} is the same as that of the list's stream. */
    private Expression forEach(MethodInvocationTree tree) {
        ExpressionTree list = CallReader.receiver(tree).orElseThrow(Refusal::new);
        StreamStages stages = new StreamStageReader(code, this).source(list, false);
        Terminal terminal = new Terminal.ForEach(
                new FunctionReader(code).read(tree.getArguments().get(0)));
        return new Expression.StreamCall(
                stages.source(),
                List.of(),
                terminal,
                false,
                new ValueType.NoValue(),
                code.unit().span(tree));
    }

    /** Reads a stream without its end as the list of its elements. */
    Expression.StreamCall list(ExpressionTree tree) {
        StreamStages stages = stages(tree);
        Terminal terminal = new Terminal.ToList();
        stages.requireLaziness(terminal, tree);
        return new Expression.StreamCall(
                stages.source(),
                stages.stages(),
                terminal,
                stages.isParallel(),
                new ValueType.ListType(stages.element()),
                code.unit().span(tree));
    }

    private StreamStages stages(ExpressionTree tree) {
        ExpressionTree stripped = Parentheses.strip(tree);
        if (!(stripped instanceof MethodInvocationTree call)) {
            throw refuse(
                    tree,
                    "a source that is a variable",
                    "states pass on JSON values, and a stream is none",
                    "Write the whole stream in one expression.");
        }
        ExecutableElement method = code.method(call);
        StreamStageReader reader = new StreamStageReader(code, this);
        return isStream(method)
                        && CallReader.receiver(call).filter(this::isStreamValue).isPresent()
                ? reader.add(stages(CallReader.receiver(call).orElseThrow(Refusal::new)), call, method)
                : reader.source(call, method);
    }

    private boolean isStreamValue(ExpressionTree tree) {
        return code.unit().element(tree).filter(TypeElement.class::isInstance).isEmpty();
    }

    static boolean isStream(ExecutableElement method) {
        return isStreamClass((TypeElement) method.getEnclosingElement());
    }

    static boolean isStream(TypeMirror type) {
        return type instanceof DeclaredType declared && isStreamClass((TypeElement) declared.asElement());
    }

    private static boolean isStreamClass(TypeElement type) {
        return switch (type.getQualifiedName().toString()) {
            case "java.util.stream.BaseStream",
                    "java.util.stream.Stream",
                    "java.util.stream.IntStream",
                    "java.util.stream.LongStream",
                    "java.util.stream.DoubleStream" -> true;
            default -> false;
        };
    }

    /**
     * Refuses an operation.
     *
     * @param what a noun phrase
     * @param why a clause
     * @param instead a sentence
     */
    Refusal refuse(Tree tree, String what, String why, String instead) {
        return code.refuse(UNSUPPORTED_STREAM, tree, what, why, instead);
    }
}
