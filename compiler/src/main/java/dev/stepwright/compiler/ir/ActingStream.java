package dev.stepwright.compiler.ir;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A stream of which functions act: they call steps, throw or loop, so that each element has to be taken by states.
 *
 * @param before stages whose elements are computed before any of them is acted on
 * @param acting filters and maps that are run for one element after the other, as Java does it
 * @param after stages that need all elements
 */
public record ActingStream(Expression.StreamCall call, List<Stage> before, List<Stage> acting, List<Stage> after) {

    public ActingStream {
        before = List.copyOf(before);
        acting = List.copyOf(acting);
        after = List.copyOf(after);
    }

    /**
     * The parts of a stream; empty when it is an expression.
     *
     * @param acts whether a lambda is no expression
     */
    public static Optional<ActingStream> of(Expression.StreamCall call, Predicate<Lambda> acts) {
        List<Stage> stages = call.stages();
        int first = 0;
        while (first < stages.size() && !acts(stages.get(first), acts)) {
            first++;
        }
        if (first == stages.size() && !(call.terminal() instanceof Terminal.ForEach)) {
            return Optional.empty();
        }
        int start = first;
        while (start > 0 && stages.get(start - 1) instanceof Stage.Map) {
            start--;
        }
        int end = first;
        while (end < stages.size() && isElementWise(stages.get(end))) {
            end++;
        }
        return Optional.of(new ActingStream(
                call, stages.subList(0, start), stages.subList(start, end), stages.subList(end, stages.size())));
    }

    private static boolean acts(Stage stage, Predicate<Lambda> acts) {
        return isElementWise(stage) && stage.lambdas().stream().anyMatch(acts);
    }

    private static boolean isElementWise(Stage stage) {
        return stage instanceof Stage.Filter || stage instanceof Stage.Map;
    }

    /** Whether an element may be dropped while it is acted on. */
    public boolean filters() {
        return acting.stream().anyMatch(Stage.Filter.class::isInstance);
    }

    /** The stream of the results, without the stages that came before. */
    public Expression.StreamCall rest() {
        return new Expression.StreamCall(
                call.source(), after, call.terminal(), call.parallel(), call.type(), call.span());
    }

    /** What does not come to pass as Java has it, as a noun phrase; empty when all does. */
    public Optional<String> objection() {
        boolean interleaved = after.isEmpty() || !(after.get(0) instanceof Stage.Sorted);
        if (interleaved && !after.isEmpty()) {
            return Optional.of("such an operation behind it");
        }
        if (interleaved && !endsWell()) {
            return Optional.of("such an end");
        }
        boolean settled = call.terminal().operands().stream().allMatch(ActingStream::isSettled)
                && after.stream().flatMap(stage -> stage.operand().stream()).allMatch(ActingStream::isSettled);
        return settled ? Optional.empty() : Optional.of("an operand behind it that is computed");
    }

    /** The other ends stop early, fail half-way, or make the JDK skip the functions ({@code Stream.count}). */
    private boolean endsWell() {
        Terminal terminal = call.terminal();
        return terminal instanceof Terminal.ToList
                || terminal instanceof Terminal.ForEach
                || terminal instanceof Terminal.Sum
                || terminal instanceof Terminal.Joining
                || terminal instanceof Terminal.Count count && (count.collected() || filters());
    }

    /** Java evaluates operands before the first element is taken. */
    private static boolean isSettled(Expression operand) {
        return operand instanceof Expression.Literal || operand instanceof Expression.VariableRead;
    }
}
