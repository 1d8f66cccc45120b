package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.Stage;
import dev.stepwright.compiler.ir.Terminal;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.jsonata.Binding;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Slot;
import dev.stepwright.compiler.jsonata.Symbol;
import java.util.List;
import java.util.function.Function;

/**
 * Filters and maps in front of an operation that stops early: no function is applied to the elements after that.
 *
 * <p>{@code xs.stream().filter(p).anyMatch(q)} is {@code $reduce($xs, function($found, $x) { $found or p and q },
 * false)}: {@code or} and {@code and} evaluate their right side only when it decides.
 */
final class LazyStages {

    private static final Slot FOUND = new Slot(Integer.MIN_VALUE + 4, "found");
    private static final Slot ALL = new Slot(Integer.MIN_VALUE + 10, "all");
    private static final Slot TAKEN = new Slot(Integer.MIN_VALUE + 5, "taken");
    private static final Slot LIMIT = new Slot(Integer.MIN_VALUE + 6, "limit");

    private final LambdaLowering lambdas;
    private final List<Stage> stages;

    LazyStages(LambdaLowering lambdas, List<Stage> stages) {
        this.lambdas = lambdas;
        this.stages = List.copyOf(stages);
    }

    /** Whether elements meet a condition. */
    Jsonata match(Elements elements, Terminal.Match match) {
        return switch (match.quantifier()) {
            case ANY -> matched(elements, match.condition(), Symbol.OR, Jsonata.FALSE);
            case ALL -> matched(elements, match.condition(), Symbol.AND, Jsonata.TRUE);
            case NONE -> Jsonata.call("not", matched(elements, match.condition(), Symbol.OR, Jsonata.FALSE));
        };
    }

    private Jsonata matched(Elements elements, Lambda condition, Symbol symbol, Jsonata undecided) {
        Slot last = parameter(condition);
        Slot first = slotBefore(0, last);
        Jsonata rest =
                through(0, new Value(first, elements.present()), last, undecided, value -> over(condition, value));
        Slot decided = symbol == Symbol.OR ? FOUND : ALL;
        Jsonata function = new Jsonata.Function(
                List.of(decided, first), new Jsonata.Operation(symbol, new Jsonata.Read(decided), rest));
        return Jsonata.call("reduce", elements.array(), function, undecided);
    }

    /** The first elements that come through the stages. */
    Elements first(Elements elements, Stage.Limit stage) {
        ValueType type = elements.type();
        for (Stage before : stages) {
            type = before instanceof Stage.Map map ? map.element() : type;
        }
        boolean nested = Elements.mayBeArrays(type);
        Jsonata taken = new Jsonata.Read(TAKEN);
        Slot first = slotBefore(0, Elements.ELEMENT);
        Jsonata rest = through(
                0,
                new Value(first, elements.present()),
                Elements.ELEMENT,
                taken,
                value -> Jsonata.call(
                        "append", taken, Elements.alone(new Jsonata.Read(value.slot()), nested, value.present())));
        Jsonata more = new Jsonata.Operation(Symbol.LESS, Jsonata.call("count", taken), new Jsonata.Read(LIMIT));
        Jsonata function = new Jsonata.Function(List.of(TAKEN, first), new Jsonata.Condition(more, rest, taken));
        Jsonata call = Jsonata.call("reduce", elements.array(), function, new Jsonata.ArrayOf(List.of(), false));
        return Elements.inArray(Binding.of(LIMIT, WholeStages.counted(lambdas, stage.count()), call), type, false);
    }

    /** The value that has come through some stages. */
    private record Value(Slot slot, boolean present) {}

    /**
     * What becomes of one element.
     *
     * @param last the variable for what has come through all stages
     * @param otherwise what an element that is filtered out leaves
     */
    private Jsonata through(int index, Value value, Slot last, Jsonata otherwise, Function<Value, Jsonata> end) {
        if (index == stages.size()) {
            return end.apply(value);
        }
        if (stages.get(index) instanceof Stage.Filter filter) {
            Jsonata rest =
                    through(index + 1, new Value(value.slot(), isPresentAfter(filter, value)), last, otherwise, end);
            Jsonata kept = over(filter.condition(), value);
            return otherwise.equals(Jsonata.FALSE)
                    ? new Jsonata.Operation(Symbol.AND, kept, rest)
                    : new Jsonata.Condition(kept, rest, otherwise);
        }
        Lambda function = ((Stage.Map) stages.get(index)).function();
        boolean present = lambdas.inside(function, value.present()).excludeNull(LambdaLowering.valueOf(function));
        Slot next = slotBefore(index + 1, last);
        return Binding.of(
                next, over(function, value), through(index + 1, new Value(next, present), last, otherwise, end));
    }

    private boolean isPresentAfter(Stage.Filter filter, Value value) {
        Lambda condition = filter.condition();
        Expression holds = LambdaLowering.valueOf(condition);
        return lambdas.inside(condition, value.present())
                .with(holds, true)
                .excludeNull(new Expression.VariableRead(condition.parameters().get(0), holds.span()));
    }

    /** A lambda's body over a value. */
    private Jsonata over(Lambda lambda, Value value) {
        return Binding.of(parameter(lambda), new Jsonata.Read(value.slot()), lambdas.body(lambda, value.present()));
    }

    /** The author's name for the value that comes to a stage. */
    private Slot slotBefore(int index, Slot last) {
        return index == stages.size()
                ? last
                : parameter(stages.get(index).lambdas().get(0));
    }

    private static Slot parameter(Lambda lambda) {
        return Slots.of(lambda.parameters().get(0));
    }
}
