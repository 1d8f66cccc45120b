package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.diagnostics.CompilerBug;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Stage;
import dev.stepwright.compiler.ir.Terminal;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.jsonata.Failures;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Symbol;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A stream of pure functions to one expression.
 *
 * <p>Each stage becomes a function of JSONata that goes over all elements:
 * {@code xs.stream().filter(p).map(f).toList()} is {@code [$map($filter($xs, p), f)]}. Java takes element by element
 * through all stages; as nothing has an effect the difference shows only where an operation stops early and an element
 * behind it would have failed. Such elements are kept from the functions by {@link LazyStages}.
 */
final class StreamLowering {

    private final LambdaLowering lambdas;

    StreamLowering(LambdaLowering lambdas) {
        this.lambdas = lambdas;
    }

    Jsonata lower(Expression.StreamCall call) {
        boolean skips = call.terminal() instanceof Terminal.Count count && !count.collected();
        List<Stage> stages = skips ? counted(call.stages()) : call.stages();
        Elements elements = Elements.of(lambdas.required(call.source()), call.source(), lambdas.facts());
        List<Stage> pending = new ArrayList<>();
        WholeStages whole = new WholeStages(lambdas);
        for (Stage stage : stages) {
            if (stage instanceof Stage.Limit limit) {
                elements = limited(elements, pending, limit);
                pending.clear();
            } else if (stage instanceof Stage.Filter || stage instanceof Stage.Map) {
                pending.add(stage);
            } else {
                elements = whole.apply(elements, pending).through(stage);
                pending.clear();
            }
        }
        return ended(call, elements, pending);
    }

    /**
     * The JDK counts without looking when it knows the number of elements, so that functions which do not change it are
     * never called ({@code Stream.count}).
     */
    private static List<Stage> counted(List<Stage> stages) {
        boolean known = stages.stream()
                .noneMatch(stage -> stage instanceof Stage.Filter
                        || stage instanceof Stage.FlatMap
                        || stage instanceof Stage.Distinct);
        return known
                ? stages.stream()
                        .filter(stage -> stage instanceof Stage.Limit || stage instanceof Stage.Skip)
                        .toList()
                : stages;
    }

    private Elements limited(Elements elements, List<Stage> pending, Stage.Limit limit) {
        boolean onlyMaps = pending.stream().allMatch(Stage.Map.class::isInstance);
        WholeStages whole = new WholeStages(lambdas);
        if (onlyMaps) {
            // As many elements come out as go in.
            Elements few = whole.apply(elements, List.of()).through(limit);
            return whole.apply(few, pending).elements();
        }
        WholeStages.Applied all = whole.apply(elements, pending);
        return Failures.possible(all.sequence())
                ? new LazyStages(lambdas, pending).first(elements, limit)
                : all.through(limit);
    }

    private Jsonata ended(Expression.StreamCall call, Elements elements, List<Stage> pending) {
        if (call.terminal() instanceof Terminal.Match match) {
            return new LazyStages(lambdas, pending).match(elements, match);
        }
        if (call.terminal() instanceof Terminal.FindFirst) {
            Elements first = first(elements, pending, call.span());
            return FoundOrNull.of(new Jsonata.Element(first.source(), Jsonata.number(0), null), first.present());
        }
        return call.terminal()
                .accept(new Ending(
                        call, new WholeStages(lambdas).apply(elements, pending).elements()));
    }

    /** Elements of which the first is what comes first through the stages; Java looks at none behind it. */
    private Elements first(Elements elements, List<Stage> pending, SourceSpan span) {
        Elements all = new WholeStages(lambdas).apply(elements, pending).elements();
        Expression one = new Expression.Literal(1L, ValueType.INT, span);
        return pending.isEmpty() || !Failures.possible(all.sequence())
                ? all
                : limited(elements, pending, new Stage.Limit(one));
    }

    /** The operations that look at every element. */
    private final class Ending implements Terminal.Visitor<Jsonata> {
        private final Expression.StreamCall call;
        private final Elements elements;

        private Ending(Expression.StreamCall call, Elements elements) {
            this.call = call;
            this.elements = elements;
        }

        @Override
        public Jsonata toList(Terminal.ToList terminal) {
            return elements.array();
        }

        @Override
        public Jsonata count(Terminal.Count terminal) {
            return Jsonata.call("count", elements.source());
        }

        @Override
        public Jsonata sum(Terminal.Sum terminal) {
            return Jsonata.call("sum", elements.array());
        }

        @Override
        public Jsonata reduce(Terminal.Reduce terminal) {
            List<Variable> parameters = terminal.function().parameters();
            List<Variable> present = new ArrayList<>();
            boolean stays = lambdas.facts().staysPresent(terminal, elements.present());
            if (stays) {
                present.add(parameters.get(0));
            }
            if (elements.present()) {
                present.add(parameters.get(1));
            }
            Jsonata function = lambdas.function(terminal.function(), present);
            return terminal.identity().isPresent()
                    ? Jsonata.call(
                            "reduce",
                            elements.array(),
                            function,
                            lambdas.lower(terminal.identity().get()))
                    : FoundOrNull.of(Jsonata.call("reduce", elements.array(), function), elements.present() && stays);
        }

        /** Java joins null as the text {@code null}. */
        @Override
        public Jsonata joining(Terminal.Joining terminal) {
            Jsonata strings = elements.present()
                    ? elements.array()
                    : elements.mapped(element -> Jsonata.call("string", element))
                            .array();
            Jsonata joined = Jsonata.call("join", strings, lambdas.required(terminal.separator()));
            return concatenated(
                    concatenated(lambdas.required(terminal.prefix()), joined), lambdas.required(terminal.suffix()));
        }

        private Jsonata concatenated(Jsonata left, Jsonata right) {
            Jsonata empty = Jsonata.text("");
            return left.equals(empty)
                    ? right
                    : right.equals(empty) ? left : new Jsonata.Operation(Symbol.CONCATENATE, left, right);
        }

        @Override
        public Jsonata average(Terminal.Average terminal) {
            return FoundOrNull.of(Jsonata.call("average", elements.array()), true);
        }

        @Override
        public Jsonata extreme(Terminal.Extreme terminal) {
            OrderLowering order = new OrderLowering(lambdas, terminal.order(), elements.present());
            return FoundOrNull.of(order.greatest(elements.array()), elements.present());
        }

        @Override
        public Jsonata findFirst(Terminal.FindFirst terminal) {
            throw unexpected();
        }

        @Override
        public Jsonata match(Terminal.Match terminal) {
            throw unexpected();
        }

        @Override
        public Jsonata forEach(Terminal.ForEach terminal) {
            throw unexpected();
        }

        private CompilerBug unexpected() {
            return new CompilerBug("a stream ends in what is no expression", call.span());
        }
    }
}
