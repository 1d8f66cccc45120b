package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.JsonShape;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.Operator;
import dev.stepwright.compiler.ir.Ordering;
import dev.stepwright.compiler.ir.Stage;
import dev.stepwright.compiler.ir.Terminal;
import dev.stepwright.compiler.ir.TypePrinter;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.library.OperandType;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads where a stream begins, and the operations that are followed by others. */
final class StreamStageReader {

    private final CodeContext code;
    private final StreamReader streams;
    private final FunctionReader functions;

    StreamStageReader(CodeContext code, StreamReader streams) {
        this.code = code;
        this.streams = streams;
        this.functions = new FunctionReader(code);
    }

    /** Reads {@code list.stream()} and {@code IntStream.range}. */
    StreamStages source(MethodInvocationTree tree, ExecutableElement method) {
        String owner =
                ((TypeElement) method.getEnclosingElement()).getQualifiedName().toString();
        String name = method.getSimpleName().toString();
        if (owner.equals("java.util.stream.IntStream") && (name.equals("range") || name.equals("rangeClosed"))) {
            return new StreamStages(streams, range(tree, name.equals("range")), false);
        }
        if (!owner.equals("java.util.Collection")) {
            throw code.expressions().calls().refuse(tree, method);
        }
        return source(CallReader.receiver(tree).orElseThrow(Refusal::new), name.equals("parallelStream"));
    }

    /** The elements of a list. */
    StreamStages source(ExpressionTree list, boolean parallel) {
        Expression source = code.expressions().read(list);
        if (!(source.type() instanceof ValueType.ListType)) {
            throw streams.refuse(
                    list,
                    "a source of type " + code.type(list),
                    "JSON has one kind of sequence, and the language one type for it",
                    "Let a step return the elements as a List.");
        }
        requireShape(((ValueType.ListType) source.type()).element(), list);
        return new StreamStages(streams, source, parallel);
    }

    private Expression range(MethodInvocationTree tree, boolean open) {
        SourceSpan span = code.unit().span(tree);
        Expression first = code.expressions().readOperand(tree.getArguments().get(0));
        Expression end = code.expressions().readOperand(tree.getArguments().get(1));
        Expression one = new Expression.Literal(1L, ValueType.INT, span);
        Expression last = open ? new Expression.Binary(Operator.SUBTRACT, end, one, ValueType.INT, span) : end;
        return new Expression.IntRange(first, last, span);
    }

    StreamStages add(StreamStages stages, MethodInvocationTree tree, ExecutableElement method) {
        switch (method.getSimpleName().toString()) {
            case "filter" -> stages.add(new Stage.Filter(function(tree)));
            case "map", "mapToInt", "mapToDouble", "mapToObj" -> {
                ValueType element = elementType(tree);
                stages.add(new Stage.Map(function(tree), element), element);
            }
            case "flatMap" -> {
                ValueType element = elementType(tree);
                stages.add(new Stage.FlatMap(listFunction(tree.getArguments().get(0), element), element), element);
            }
            case "boxed" -> stages.box();
            case "sequential" -> stages.setParallel(false);
            case "parallel" -> stages.setParallel(true);
            case "distinct" -> stages.add(distinct(stages, tree));
            case "sorted" -> stages.add(new Stage.Sorted(order(stages, tree)));
            case "limit" -> stages.limit(new Stage.Limit(count(tree)));
            case "skip" -> stages.add(new Stage.Skip(count(tree)));
            default -> throw code.expressions().calls().refuse(tree, method);
        }
        return stages;
    }

    private Lambda function(MethodInvocationTree tree) {
        return functions.read(tree.getArguments().get(0));
    }

    private Expression count(MethodInvocationTree tree) {
        ExpressionTree count = tree.getArguments().get(0);
        Expression value = code.expressions().readOperand(count);
        if (value instanceof Expression.Literal literal && (long) literal.value() < 0) {
            throw streams.refuse(count, "a negative number of elements", "Java throws here", "Write 0 or more.");
        }
        return value;
    }

    private Ordering order(StreamStages stages, MethodInvocationTree tree) {
        OrderReader orders = new OrderReader(code, streams);
        return tree.getArguments().isEmpty()
                ? orders.natural(stages.element(), tree)
                : orders.read(tree.getArguments().get(0), stages.element());
    }

    private Stage distinct(StreamStages stages, MethodInvocationTree tree) {
        if (!OperandType.COMPARABLE.accepts(stages.element())) {
            throw streams.refuse(
                    tree,
                    "distinct over " + TypePrinter.printJava(stages.element()),
                    "JSON values are not equal there where Java's are",
                    "Compare strings, ints, booleans or enums, or do it in a @Step method.");
        }
        return new Stage.Distinct();
    }

    /** A function that makes a stream of an element, as one that makes a list. */
    private Lambda listFunction(ExpressionTree tree, ValueType element) {
        ExpressionTree stripped = Parentheses.strip(tree);
        if (stripped instanceof LambdaExpressionTree lambda && lambda.getBody() instanceof ExpressionTree body) {
            List<Variable> parameters =
                    lambda.getParameters().stream().map(code::declare).toList();
            return Lambda.of(parameters, streams.list(body));
        }
        if (stripped instanceof MemberReferenceTree reference
                && reference.getName().contentEquals("stream")
                && functions.parameterTypes(reference).size() == 1) {
            return listItself(reference, element);
        }
        throw streams.refuse(
                tree,
                "a flatMap of other functions than one expression",
                "the stream that it returns has to be seen",
                "Write a lambda such as order -> order.items().stream().");
    }

    private Lambda listItself(MemberReferenceTree reference, ValueType element) {
        SourceSpan span = code.unit().span(reference);
        ValueType type = code.valueType(functions.parameterTypes(reference).get(0), reference);
        Variable list = code.module().newVariable("list", type);
        Expression source = new Expression.VariableRead(list, span);
        return Lambda.of(
                List.of(list),
                new Expression.StreamCall(
                        source, List.of(), new Terminal.ToList(), false, new ValueType.ListType(element), span));
    }

    /** The type of the elements of the stream that a call returns. */
    private ValueType elementType(MethodInvocationTree tree) {
        DeclaredType stream = (DeclaredType) code.type(tree);
        return switch (((TypeElement) stream.asElement()).getSimpleName().toString()) {
            case "IntStream" -> ValueType.INT;
            case "DoubleStream" -> ValueType.DOUBLE;
            case "LongStream" -> throw code.expressions().calls().refuse(tree, code.method(tree));
            default -> requireShape(code.valueType(typeArgument(stream), tree), tree);
        };
    }

    /** An array among the elements is put into a list in another way than anything else. */
    private ValueType requireShape(ValueType element, ExpressionTree blamed) {
        if (JsonShape.of(element) == JsonShape.UNKNOWN) {
            throw streams.refuse(
                    blamed,
                    "elements of type " + TypePrinter.printJava(element),
                    "they are an array in JSON or not, as each one decides",
                    "Make records or strings of them in a @Step method.");
        }
        return element;
    }

    private static TypeMirror typeArgument(DeclaredType stream) {
        return stream.getTypeArguments().get(0);
    }
}
