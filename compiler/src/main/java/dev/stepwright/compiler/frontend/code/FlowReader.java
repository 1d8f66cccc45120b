package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.ir.Delay;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.library.Library;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads the calls of {@code Flow}, the statements that plain Java lacks. */
final class FlowReader {

    private static final DiagnosticKind PARALLEL_BRANCH = DiagnosticKind.error(
            "ParallelBranch",
            "The branches of Flow.parallel have to be seen at build time, and this is a value that a running program"
                    + " makes.",
            "Write each branch as a lambda in the call: parallel(() -> first(x), () -> second(x), (a, b) -> ...), or"
                    + " parallel(List.of(() -> first(x), () -> second(x))).");

    private static final DiagnosticKind MAP_OPTIONS = DiagnosticKind.error(
            "MapOptions",
            "The options of Flow.map have to be seen at build time, with a concurrency of at least 1.",
            "Write them in the call: map(orders, order -> charge(order), MapOptions.concurrency(5)).");

    private static final Map<String, Expression.ContextMember> CONTEXT = Map.of(
            "executionId", Expression.ContextMember.EXECUTION_ID,
            "executionName", Expression.ContextMember.EXECUTION_NAME,
            "startTime", Expression.ContextMember.START_TIME,
            "stateMachineId", Expression.ContextMember.STATE_MACHINE_ID,
            "stateMachineName", Expression.ContextMember.STATE_MACHINE_NAME);

    private final CodeContext code;

    FlowReader(CodeContext code) {
        this.code = code;
    }

    static boolean isFlow(ExecutableElement method) {
        return ((TypeElement) method.getEnclosingElement()).getQualifiedName().contentEquals("dev.stepwright.Flow");
    }

    /** {@code Flow.sleep} and {@code Flow.sleepUntil}; empty when another method is called. */
    Optional<Statement> wait(MethodInvocationTree tree, SourceSpan span) {
        ExecutableElement method = code.method(tree);
        if (!isFlow(method)) {
            return Optional.empty();
        }
        ExpressionTree time =
                tree.getArguments().isEmpty() ? tree : tree.getArguments().get(0);
        return switch (method.getSimpleName().toString()) {
            case "sleep" ->
                Optional.of(new Statement.Wait(Delay.SECONDS, new DurationReader(code).seconds(time), span));
            case "sleepUntil" -> Optional.of(new Statement.Wait(Delay.TIMESTAMP, instant(time), span));
            default -> Optional.empty();
        };
    }

    private Expression instant(ExpressionTree tree) {
        Expression instant = code.expressions().read(tree);
        return new Expression.LibraryCall(
                Library.REQUIRE_NON_NULL,
                List.of(instant),
                instant.type(),
                code.unit().span(tree));
    }

    /** Reads the calls of {@code Flow} that have a value; empty for its other methods. */
    Optional<Expression> read(MethodInvocationTree tree, ExecutableElement method) {
        if (!isFlow(method)) {
            return contextMember(tree, method);
        }
        return switch (method.getSimpleName().toString()) {
            case "parallel" -> Optional.of(parallel(tree));
            case "map" -> Optional.of(map(tree));
            case "context" -> Optional.of(context(tree));
            default -> Optional.empty();
        };
    }

    private Expression map(MethodInvocationTree tree) {
        List<? extends ExpressionTree> arguments = tree.getArguments();
        Expression items = code.expressions().readIterable(arguments.get(0));
        Lambda function = new FunctionReader(code).read(arguments.get(1));
        Optional<Expression> concurrency =
                arguments.size() > 2 ? Optional.of(concurrency(arguments.get(2))) : Optional.empty();
        return new Expression.MapCall(
                items,
                function,
                concurrency,
                (ValueType.ListType) code.valueType(tree),
                code.unit().span(tree));
    }

    private Expression concurrency(ExpressionTree options) {
        if (!(Parentheses.strip(options) instanceof MethodInvocationTree call)) {
            throw code.refuse(MAP_OPTIONS, options);
        }
        Expression items = code.expressions().readOperand(call.getArguments().get(0));
        if (items instanceof Expression.Literal literal && (long) literal.value() < 1) {
            throw code.refuse(MAP_OPTIONS, options);
        }
        return items;
    }

    /** A part of the context alone, when it is asked for at once. */
    private Optional<Expression> contextMember(MethodInvocationTree tree, ExecutableElement method) {
        boolean ofContext = method.getEnclosingElement().toString().equals("dev.stepwright.ExecutionContext")
                && CallReader.receiver(tree)
                        .filter(MethodInvocationTree.class::isInstance)
                        .filter(receiver -> isFlow(code.method(receiver)))
                        .isPresent();
        return Optional.ofNullable(CONTEXT.get(method.getSimpleName().toString()))
                .filter(member -> ofContext)
                .map(member -> new Expression.ContextRead(
                        member, code.valueType(tree), code.unit().span(tree)));
    }

    private Expression context(MethodInvocationTree tree) {
        SourceSpan span = code.unit().span(tree);
        ValueType.RecordType type = (ValueType.RecordType) code.valueType(tree);
        TypeElement element = (TypeElement) ((DeclaredType) code.unit().type(tree)).asElement();
        List<String> names = new ArrayList<>();
        List<Expression> parts = new ArrayList<>();
        for (RecordComponentElement component : element.getRecordComponents()) {
            names.add(component.getSimpleName().toString());
            parts.add(new Expression.ContextRead(
                    CONTEXT.get(component.getSimpleName().toString()), code.valueType(component.asType(), tree), span));
        }
        return new Expression.NewRecord(type, names, Set.of(), parts, span);
    }

    private Expression parallel(MethodInvocationTree tree) {
        List<? extends ExpressionTree> arguments = tree.getArguments();
        if (arguments.size() == 1) {
            return call(tree, branchesOfList(arguments.get(0)), Optional.empty());
        }
        int last = arguments.size() - 1;
        List<Lambda> branches = lambdas(arguments.subList(0, last));
        return call(tree, branches, Optional.of(lambda(arguments.get(last))));
    }

    private Expression call(MethodInvocationTree tree, List<Lambda> branches, Optional<Lambda> combiner) {
        return new Expression.ParallelCall(
                branches, combiner, code.valueType(tree), code.unit().span(tree));
    }

    private List<Lambda> branchesOfList(ExpressionTree argument) {
        ExpressionTree list = Parentheses.strip(argument);
        boolean isListOf = list instanceof MethodInvocationTree call
                && LibraryCallReader.isListOf(code.method(call))
                && !call.getArguments().isEmpty();
        if (!isListOf) {
            throw code.refuse(PARALLEL_BRANCH, argument);
        }
        return lambdas(((MethodInvocationTree) list).getArguments());
    }

    private List<Lambda> lambdas(List<? extends ExpressionTree> trees) {
        List<Lambda> lambdas = new ArrayList<>();
        trees.forEach(tree -> lambdas.add(lambda(tree)));
        return lambdas;
    }

    private Lambda lambda(ExpressionTree tree) {
        ExpressionTree stripped = Parentheses.strip(tree);
        if (stripped.getKind() == Tree.Kind.MEMBER_REFERENCE) {
            throw code.unsupported(stripped);
        }
        if (!(stripped instanceof LambdaExpressionTree lambda)) {
            throw code.refuse(PARALLEL_BRANCH, tree);
        }
        return new FunctionReader(code).lambda(lambda);
    }
}
