package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.Ordering;
import dev.stepwright.compiler.ir.TypePrinter;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.Variable;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads comparators: the factories and methods of {@code Comparator}, down to the keys they compare. */
final class OrderReader {

    private final CodeContext code;
    private final StreamReader streams;

    OrderReader(CodeContext code, StreamReader streams) {
        this.code = code;
        this.streams = streams;
    }

    /** The natural order of elements. */
    Ordering natural(ValueType element, Tree blamed) {
        Variable value = code.module().newVariable("element", element);
        Expression read = new Expression.VariableRead(value, code.unit().span(blamed));
        return ofKey(Lambda.of(List.of(value), read), element, blamed);
    }

    Ordering read(ExpressionTree tree, ValueType element) {
        if (!(Parentheses.strip(tree) instanceof MethodInvocationTree call)) {
            throw refuse(tree);
        }
        ExecutableElement method = code.method(call);
        String owner =
                ((TypeElement) method.getEnclosingElement()).getQualifiedName().toString();
        if (!owner.equals("java.util.Comparator") && !owner.equals("java.util.Collections")) {
            throw refuse(tree);
        }
        return switch (method.getSimpleName().toString()) {
            case "naturalOrder" -> natural(element, call);
            case "reverseOrder" ->
                call.getArguments().isEmpty()
                        ? natural(element, call).reversed()
                        : read(call.getArguments().get(0), element).reversed();
            case "reversed" -> before(call, element).reversed();
            case "comparing", "comparingInt", "comparingDouble", "comparingLong" -> byKey(call);
            case "thenComparing", "thenComparingInt", "thenComparingDouble", "thenComparingLong" ->
                then(
                        before(call, element),
                        isComparator(method) ? read(call.getArguments().get(0), element) : byKey(call));
            default -> throw refuse(tree);
        };
    }

    private Ordering before(MethodInvocationTree call, ValueType element) {
        return read(CallReader.receiver(call).orElseThrow(Refusal::new), element);
    }

    private static boolean isComparator(ExecutableElement method) {
        return method.getParameters().get(0).asType().toString().startsWith("java.util.Comparator");
    }

    private static Ordering then(Ordering first, Ordering second) {
        return new Ordering(
                Stream.concat(first.keys().stream(), second.keys().stream()).toList());
    }

    /** A key, with the order of keys if that is given. */
    private Ordering byKey(MethodInvocationTree call) {
        ExpressionTree function = call.getArguments().get(0);
        FunctionReader functions = new FunctionReader(code);
        Lambda key = functions.read(function);
        ValueType type = code.valueType(functions.resultType(function), function);
        Ordering order = ofKey(key, type, function);
        boolean descending = call.getArguments().size() > 1
                && isDescending(call.getArguments().get(1), type);
        return descending ? order.reversed() : order;
    }

    private boolean isDescending(ExpressionTree orderOfKeys, ValueType key) {
        Ordering order = read(orderOfKeys, key);
        boolean plain = order.keys().size() == 1
                && order.keys().get(0).value().value().orElseThrow(Refusal::new) instanceof Expression.VariableRead;
        if (!plain) {
            throw refuse(orderOfKeys);
        }
        return order.keys().get(0).descending();
    }

    private Ordering ofKey(Lambda key, ValueType type, Tree blamed) {
        boolean ordered = type instanceof ValueType.Scalar scalar && scalar.kind() != ValueType.Kind.BOOLEAN;
        if (!ordered) {
            throw streams.refuse(
                    blamed,
                    "an order of values of type " + TypePrinter.printJava(type),
                    "JSON values are compared when they are numbers or strings",
                    "Compare by a number or a string, or sort in a @Step method.");
        }
        return new Ordering(List.of(new Ordering.Key(key, false)));
    }

    private Refusal refuse(ExpressionTree tree) {
        return streams.refuse(
                tree,
                "a comparator of its own code",
                "JSONata compares keys",
                "Write Comparator.comparing(order -> order.total()), with reversed() and thenComparing(...) as needed.");
    }
}
