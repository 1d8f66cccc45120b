package dev.stepwright.compiler.ir;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints an expression on one line, with parentheses around every operation inside another. */
final class ExpressionPrinter implements Expression.Visitor<String> {

    private final VariableNames names;
    private final Function<Block, String> blocks;

    ExpressionPrinter(VariableNames names, Function<Block, String> blocks) {
        this.names = names;
        this.blocks = blocks;
    }

    String print(Expression expression) {
        return expression.accept(this);
    }

    @Override
    public String literal(Expression.Literal expression) {
        return expression.value() instanceof String text && expression.type() instanceof ValueType.Scalar
                ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"'
                : String.valueOf(expression.value());
    }

    @Override
    public String variable(Expression.VariableRead expression) {
        return names.of(expression.variable());
    }

    @Override
    public String field(Expression.FieldRead expression) {
        String json = expression.jsonName().equals(expression.name()) ? "" : "[" + expression.jsonName() + "]";
        return operand(expression.target()) + "." + expression.name() + json;
    }

    @Override
    public String element(Expression.ElementRead expression) {
        return operand(expression.target()) + "[" + print(expression.index()) + "]";
    }

    @Override
    public String caught(Expression.CaughtRead expression) {
        String part = expression.part().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return part + " of " + names.of(expression.exception());
    }

    @Override
    public String not(Expression.Not expression) {
        return "!" + operand(expression.operand());
    }

    @Override
    public String negate(Expression.Negate expression) {
        return "-" + operand(expression.operand());
    }

    @Override
    public String binary(Expression.Binary expression) {
        return operand(expression.left()) + " " + symbol(expression.operator()) + " " + operand(expression.right());
    }

    @Override
    public String conditional(Expression.Conditional expression) {
        return operand(expression.condition()) + " ? " + operand(expression.then()) + " : "
                + operand(expression.otherwise());
    }

    @Override
    public String newRecord(Expression.NewRecord expression) {
        String members = Stream.iterate(0, i -> i < expression.arguments().size(), i -> i + 1)
                .map(i -> member(expression, expression.jsonNames().get(i))
                        + print(expression.arguments().get(i)))
                .collect(Collectors.joining(", "));
        return "new " + TypePrinter.print(expression.type()) + "{" + members + "}";
    }

    private static String member(Expression.NewRecord expression, String name) {
        return name + (expression.omittedNulls().contains(name) ? "?: " : ": ");
    }

    @Override
    public String newList(Expression.NewList expression) {
        return "[" + list(expression.elements()) + "]";
    }

    @Override
    public String library(Expression.LibraryCall expression) {
        String method = expression.method().replaceFirst("\\(.*", "");
        return method + "(" + list(expression.arguments()) + ")";
    }

    @Override
    public String typeTest(Expression.TypeTest expression) {
        return operand(expression.value()) + " is " + tag(expression.tag());
    }

    @Override
    public String cast(Expression.Cast expression) {
        return operand(expression.value()) + " as " + tag(expression.tag());
    }

    @Override
    public String narrowed(Expression.Narrowed expression) {
        return print(expression.value());
    }

    @Override
    public String saved(Expression.Saved expression) {
        return "(" + names.of(expression.variable()) + " := " + print(expression.value()) + ")";
    }

    private static String tag(TypeTag tag) {
        return tag.member() + ":" + String.join("|", tag.names());
    }

    @Override
    public String task(Expression.TaskCall expression) {
        return "task " + expression.task().name() + "(" + list(expression.arguments()) + ")";
    }

    @Override
    public String helper(Expression.HelperCall expression) {
        String method = expression.key().replaceFirst("\\(.*", "").replaceFirst(".*\\.", "");
        return "helper " + method + "(" + list(expression.arguments()) + ")";
    }

    @Override
    public String block(Expression.BlockValue expression) {
        return "{ " + blocks.apply(expression.body()) + " }";
    }

    @Override
    public String noMatch(Expression.NoMatch expression) {
        return "no match for " + print(expression.selector());
    }

    @Override
    public String parallel(Expression.ParallelCall expression) {
        String branches = Stream.concat(expression.branches().stream(), expression.combiner().stream())
                .map(this::lambda)
                .collect(Collectors.joining(", "));
        return "parallel(" + branches + ")";
    }

    @Override
    public String mapCall(Expression.MapCall expression) {
        String concurrency =
                expression.concurrency().map(count -> ", " + print(count)).orElse("");
        return "map(" + print(expression.items()) + ", " + lambda(expression.body()) + concurrency + ")";
    }

    @Override
    public String let(Expression.Let expression) {
        return "let " + names.of(expression.variable()) + " = " + print(expression.value()) + " in "
                + operand(expression.body());
    }

    @Override
    public String function(Expression.Function expression) {
        return lambda(expression.lambda());
    }

    @Override
    public String stream(Expression.StreamCall expression) {
        StringBuilder text = new StringBuilder(operand(expression.source()));
        text.append(expression.parallel() ? ".parallelStream()" : ".stream()");
        StreamPrinter operations = new StreamPrinter(this::print, this::lambda);
        expression.stages().forEach(stage -> text.append(stage.accept(operations.stages())));
        return text.append(expression.terminal().accept(operations.terminals())).toString();
    }

    @Override
    public String range(Expression.IntRange expression) {
        return "range(" + print(expression.first()) + ", " + print(expression.last()) + ")";
    }

    @Override
    public String context(Expression.ContextRead expression) {
        return "context " + expression.member();
    }

    private String lambda(Lambda lambda) {
        if (lambda.value().isPresent()) {
            return parameters(lambda) + " -> " + print(lambda.value().get());
        }
        return parameters(lambda) + " -> { " + blocks.apply(lambda.body()) + " }";
    }

    private String parameters(Lambda lambda) {
        return lambda.parameters().stream().map(names::of).collect(Collectors.joining(", ", "(", ")"));
    }

    private String list(List<Expression> expressions) {
        return expressions.stream().map(this::print).collect(Collectors.joining(", "));
    }

    private String operand(Expression expression) {
        boolean operation = expression instanceof Expression.Binary
                || expression instanceof Expression.Conditional
                || expression instanceof Expression.TypeTest
                || expression instanceof Expression.Cast
                || expression instanceof Expression.Let;
        return operation ? "(" + print(expression) + ")" : print(expression);
    }

    /** The symbol, and for integers a mark where Java's meaning differs from that on doubles. */
    private static String symbol(Operator operator) {
        return switch (operator) {
            case DIVIDE_INTEGER, REMAINDER_INTEGER -> operator.symbol() + "int";
            case CONCATENATE -> "&";
            default -> operator.symbol();
        };
    }
}
