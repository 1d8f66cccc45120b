package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.Stage;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.jsonata.Binding;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Slot;
import dev.stepwright.compiler.jsonata.Symbol;
import java.util.List;

/** Stages of a stream that go over all elements, each as a function of JSONata. */
final class WholeStages {

    private static final Slot GATHERED = new Slot(Integer.MIN_VALUE + 1, "gathered");
    private static final Slot POSITION = new Slot(Integer.MIN_VALUE + 2, "position");
    private static final Slot LIMIT = new Slot(Integer.MIN_VALUE + 3, "limit");

    private final LambdaLowering lambdas;

    WholeStages(LambdaLowering lambdas) {
        this.lambdas = lambdas;
    }

    /** What the stages make of the elements. */
    Applied apply(Elements elements, List<Stage> stages) {
        Applied applied = new Applied(elements);
        for (Stage stage : stages) {
            applied = new Applied(applied.through(stage));
        }
        return applied;
    }

    /** Elements, and what each kind of stage makes of them. */
    final class Applied implements Stage.Visitor<Elements> {
        private final Elements elements;

        private Applied(Elements elements) {
            this.elements = elements;
        }

        Elements elements() {
            return elements;
        }

        Jsonata sequence() {
            return elements.sequence();
        }

        Elements through(Stage stage) {
            return stage.accept(this);
        }

        @Override
        public Elements filter(Stage.Filter stage) {
            Lambda condition = stage.condition();
            Variable parameter = condition.parameters().get(0);
            boolean kept = lambdas.inside(condition, elements.present())
                    .with(LambdaLowering.valueOf(condition), true)
                    .excludeNull(new Expression.VariableRead(
                            parameter, LambdaLowering.valueOf(condition).span()));
            Jsonata call = Jsonata.call("filter", elements.source(), lambdas.function(condition, elements.present()));
            return Elements.inSequence(call, elements.type(), kept);
        }

        @Override
        public Elements map(Stage.Map stage) {
            Lambda function = stage.function();
            boolean present =
                    lambdas.inside(function, elements.present()).excludeNull(LambdaLowering.valueOf(function));
            Jsonata call = Jsonata.call("map", elements.source(), lambdas.function(function, elements.present()));
            return Elements.inSequence(call, stage.element(), present);
        }

        /** {@code $map} would keep the lists, and take apart the only one. */
        @Override
        public Elements flatMap(Stage.FlatMap stage) {
            Jsonata items = lambdas.body(stage.function(), elements.present());
            Slot element = Slots.of(stage.function().parameters().get(0));
            Jsonata function = new Jsonata.Function(
                    List.of(GATHERED, element), Jsonata.call("append", new Jsonata.Read(GATHERED), items));
            Jsonata call = Jsonata.call("reduce", elements.array(), function, new Jsonata.ArrayOf(List.of(), false));
            return Elements.inArray(call, stage.element(), false);
        }

        @Override
        public Elements distinct(Stage.Distinct stage) {
            return Elements.inSequence(
                    Jsonata.call("distinct", elements.source()), elements.type(), elements.present());
        }

        @Override
        public Elements sorted(Stage.Sorted stage) {
            OrderLowering order = new OrderLowering(lambdas, stage.order(), elements.present());
            return Elements.inArray(order.sorted(elements.array()), elements.type(), elements.present());
        }

        @Override
        public Elements limit(Stage.Limit stage) {
            return byPosition(Symbol.LESS, stage.count());
        }

        @Override
        public Elements skip(Stage.Skip stage) {
            return byPosition(Symbol.GREATER_OR_EQUAL, stage.count());
        }

        private Elements byPosition(Symbol comparison, Expression count) {
            Jsonata limit = counted(lambdas, count);
            if (limit instanceof Jsonata.Literal) {
                return Elements.inSequence(byPosition(comparison, limit), elements.type(), elements.present());
            }
            Elements kept = Elements.inSequence(
                    byPosition(comparison, new Jsonata.Read(LIMIT)), elements.type(), elements.present());
            return Elements.inArray(Binding.of(LIMIT, limit, kept.array()), elements.type(), elements.present());
        }

        private Jsonata byPosition(Symbol comparison, Jsonata limit) {
            Jsonata condition = new Jsonata.Operation(comparison, new Jsonata.Read(POSITION), limit);
            return Jsonata.call(
                    "filter", elements.source(), new Jsonata.Function(List.of(Elements.ELEMENT, POSITION), condition));
        }
    }

    /** A number of elements; Java throws when it is negative. */
    static Jsonata counted(LambdaLowering lambdas, Expression count) {
        Jsonata number = lambdas.lower(count);
        boolean constant = number instanceof Jsonata.Literal;
        return constant
                ? number
                : new Jsonata.Condition(
                        new Jsonata.Operation(Symbol.LESS, number, Jsonata.number(0)),
                        new Jsonata.Raise(count.span().text() + " is negative"),
                        number);
    }
}
