package dev.stepwright.engine.jsonata.function;

import dev.stepwright.engine.json.JsonNull;
import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import dev.stepwright.engine.limit.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** {@code $sort}: stable, for numbers of any class, and with a comparator that tells whether to swap. */
final class SortFunction implements NativeFunction {

    private final Library library;

    SortFunction(Library library) {
        this.library = library;
    }

    @Override
    public @Nullable Object apply(@Nullable Object context, List<@Nullable Object> arguments) {
        Object first = arguments.get(0);
        if (first == null) {
            return null;
        }
        List<Object> items = new ArrayList<>(first instanceof List<?> list ? list : List.of(first));
        Object comparator = arguments.get(1);
        BiPredicate<Object, Object> swaps = comparator == null
                ? naturalOrder(items)
                : (left, right) -> isTruthy(library.call(comparator, List.of(left, right)));
        return mergeSort(items, swaps);
    }

    /** As JavaScript takes it, for which every array and object is true. */
    private static boolean isTruthy(@Nullable Object value) {
        boolean zero =
                value instanceof Number number && (number.doubleValue() == 0 || Double.isNaN(number.doubleValue()));
        return value != null && value != JsonNull.VALUE && !zero && !value.equals("") && !value.equals(false);
    }

    private static BiPredicate<Object, Object> naturalOrder(List<Object> items) {
        if (items.stream().allMatch(Number.class::isInstance)) {
            return (left, right) -> ((Number) left).doubleValue() > ((Number) right).doubleValue();
        }
        if (items.size() < 2 || items.stream().allMatch(String.class::isInstance)) {
            return (left, right) -> {
                Deadline.check();
                return String.valueOf(left).compareTo(String.valueOf(right)) > 0;
            };
        }
        throw new EvaluationException(
                "D3070",
                "The single argument form of the sort function can only be applied to an array of strings or an array"
                        + " of numbers.  Use the second argument to specify a comparison function");
    }

    /** Written out, since a comparator that only tells whether to swap breaks the contract of Java's sort. */
    private static List<Object> mergeSort(List<Object> items, BiPredicate<Object, Object> swaps) {
        if (items.size() < 2) {
            return items;
        }
        int middle = items.size() / 2;
        List<Object> left = mergeSort(new ArrayList<>(items.subList(0, middle)), swaps);
        List<Object> right = mergeSort(new ArrayList<>(items.subList(middle, items.size())), swaps);
        List<Object> merged = new ArrayList<>(items.size());
        int taken = 0;
        for (Object item : left) {
            while (taken < right.size() && swaps.test(item, right.get(taken))) {
                merged.add(right.get(taken++));
            }
            merged.add(item);
        }
        merged.addAll(right.subList(taken, right.size()));
        return merged;
    }
}
