package dev.stepwright.compiler.ir;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints the operations of a stream as calls after its source. */
final class StreamPrinter {

    private final Function<Expression, String> expressions;
    private final Function<Lambda, String> lambdas;

    StreamPrinter(Function<Expression, String> expressions, Function<Lambda, String> lambdas) {
        this.expressions = expressions;
        this.lambdas = lambdas;
    }

    Stage.Visitor<String> stages() {
        return new Stages();
    }

    Terminal.Visitor<String> terminals() {
        return new Terminals();
    }

    private String ordering(Ordering order) {
        return order.keys().stream()
                .map(key -> lambdas.apply(key.value()) + (key.descending() ? " descending" : ""))
                .collect(Collectors.joining("; "));
    }

    private final class Stages implements Stage.Visitor<String> {

        @Override
        public String filter(Stage.Filter stage) {
            return ".filter(" + lambdas.apply(stage.condition()) + ")";
        }

        @Override
        public String map(Stage.Map stage) {
            return ".map(" + lambdas.apply(stage.function()) + ")";
        }

        @Override
        public String flatMap(Stage.FlatMap stage) {
            return ".flatMap(" + lambdas.apply(stage.function()) + ")";
        }

        @Override
        public String distinct(Stage.Distinct stage) {
            return ".distinct()";
        }

        @Override
        public String sorted(Stage.Sorted stage) {
            return ".sorted(" + ordering(stage.order()) + ")";
        }

        @Override
        public String limit(Stage.Limit stage) {
            return ".limit(" + expressions.apply(stage.count()) + ")";
        }

        @Override
        public String skip(Stage.Skip stage) {
            return ".skip(" + expressions.apply(stage.count()) + ")";
        }
    }

    private final class Terminals implements Terminal.Visitor<String> {

        @Override
        public String toList(Terminal.ToList terminal) {
            return ".toList()";
        }

        @Override
        public String match(Terminal.Match terminal) {
            String quantifier = terminal.quantifier().name().toLowerCase(Locale.ROOT);
            return "." + quantifier + "Match(" + lambdas.apply(terminal.condition()) + ")";
        }

        @Override
        public String count(Terminal.Count terminal) {
            return terminal.collected() ? ".collect(counting())" : ".count()";
        }

        @Override
        public String sum(Terminal.Sum terminal) {
            return ".sum()";
        }

        @Override
        public String average(Terminal.Average terminal) {
            return ".average()";
        }

        @Override
        public String extreme(Terminal.Extreme terminal) {
            return ".max(" + ordering(terminal.order()) + ")";
        }

        @Override
        public String findFirst(Terminal.FindFirst terminal) {
            return ".findFirst()";
        }

        @Override
        public String reduce(Terminal.Reduce terminal) {
            String identity = terminal.identity()
                    .map(value -> expressions.apply(value) + ", ")
                    .orElse("");
            return ".reduce(" + identity + lambdas.apply(terminal.function()) + ")";
        }

        @Override
        public String joining(Terminal.Joining terminal) {
            return ".joining(" + expressions.apply(terminal.separator()) + ", " + expressions.apply(terminal.prefix())
                    + ", " + expressions.apply(terminal.suffix()) + ")";
        }

        @Override
        public String forEach(Terminal.ForEach terminal) {
            return ".forEach(" + lambdas.apply(terminal.action()) + ")";
        }
    }
}
