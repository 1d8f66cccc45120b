package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.Ordering;
import dev.stepwright.compiler.ir.Terminal;
import dev.stepwright.compiler.ir.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads the operation that ends a stream. */
final class StreamEndReader {

    private final CodeContext code;
    private final StreamReader streams;

    StreamEndReader(CodeContext code, StreamReader streams) {
        this.code = code;
        this.streams = streams;
    }

    Terminal read(MethodInvocationTree tree, ExecutableElement method, StreamStages stages) {
        return switch (method.getSimpleName().toString()) {
            case "toList" -> new Terminal.ToList();
            case "collect" -> collected(tree, method);
            case "anyMatch" -> new Terminal.Match(Terminal.Quantifier.ANY, function(tree, 0));
            case "allMatch" -> new Terminal.Match(Terminal.Quantifier.ALL, function(tree, 0));
            case "noneMatch" -> new Terminal.Match(Terminal.Quantifier.NONE, function(tree, 0));
            case "count" -> new Terminal.Count(false);
            case "sum" -> {
                requireInts(
                        tree, stages, "a sum", "Write reduce(0.0, (sum, value) -> sum + value), which rounds alike.");
                yield new Terminal.Sum();
            }
            case "average" -> {
                requireInts(tree, stages, "an average", "Divide reduce(0.0, (sum, value) -> sum + value) by the size.");
                yield new Terminal.Average();
            }
            // Any element will do, and the first one is.
            case "findFirst", "findAny" -> new Terminal.FindFirst();
            case "max" -> new Terminal.Extreme(order(tree, stages));
            case "min" -> new Terminal.Extreme(order(tree, stages).reversed());
            case "forEach", "forEachOrdered" -> new Terminal.ForEach(function(tree, 0));
            case "reduce" -> reduced(tree);
            default -> throw code.expressions().calls().refuse(tree, method);
        };
    }

    private Lambda function(MethodInvocationTree tree, int argument) {
        return new FunctionReader(code).read(tree.getArguments().get(argument));
    }

    private void requireInts(MethodInvocationTree tree, StreamStages stages, String what, String instead) {
        if (!stages.element().equals(ValueType.INT)) {
            throw streams.refuse(
                    tree,
                    what + " of doubles",
                    "Java makes up for rounding errors there, and JSONata does not",
                    instead);
        }
    }

    private Ordering order(MethodInvocationTree tree, StreamStages stages) {
        OrderReader orders = new OrderReader(code, streams);
        return tree.getArguments().isEmpty()
                ? orders.natural(stages.element(), tree)
                : orders.read(tree.getArguments().get(0), stages.element());
    }

    private Terminal reduced(MethodInvocationTree tree) {
        int arguments = tree.getArguments().size();
        if (arguments > 2) {
            throw streams.refuse(
                    tree,
                    "this form of reduce",
                    "only the ones with one function are known",
                    "Write reduce(0, (sum, order) -> sum + order), after a map where it is needed.");
        }
        return arguments == 1
                ? new Terminal.Reduce(Optional.empty(), function(tree, 0))
                : new Terminal.Reduce(
                        Optional.of(
                                code.expressions().readAs(tree.getArguments().get(0), code.type(tree))),
                        function(tree, 1));
    }

    private Terminal collected(MethodInvocationTree tree, ExecutableElement method) {
        if (tree.getArguments().size() == 1
                && Parentheses.strip(tree.getArguments().get(0)) instanceof MethodInvocationTree collector
                && isOfCollectors(code.method(collector))) {
            return collected(collector);
        }
        throw code.expressions().calls().refuse(tree, method);
    }

    private Terminal collected(MethodInvocationTree collector) {
        ExecutableElement method = code.method(collector);
        return switch (method.getSimpleName().toString()) {
            case "toList" -> new Terminal.ToList();
            case "counting" -> new Terminal.Count(true);
            case "joining" -> joining(collector);
            default -> throw code.expressions().calls().refuse(collector, method);
        };
    }

    private Terminal joining(MethodInvocationTree collector) {
        List<Expression> parts = new ArrayList<>();
        for (ExpressionTree argument : collector.getArguments()) {
            parts.add(code.expressions().read(argument));
        }
        Expression empty =
                new Expression.Literal("", ValueType.STRING, code.unit().span(collector));
        while (parts.size() < 3) {
            parts.add(empty);
        }
        return new Terminal.Joining(parts.get(0), parts.get(1), parts.get(2));
    }

    private static boolean isOfCollectors(ExecutableElement method) {
        return ((TypeElement) method.getEnclosingElement())
                .getQualifiedName()
                .contentEquals("java.util.stream.Collectors");
    }
}
