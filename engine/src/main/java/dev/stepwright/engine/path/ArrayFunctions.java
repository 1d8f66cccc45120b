package dev.stepwright.engine.path;

import static dev.stepwright.engine.path.IntrinsicFunction.ANY;

import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.JsonNumbers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** The functions that make arrays and look into them. */
final class ArrayFunctions {

    private static final int LONGEST_RANGE = 1000;

    static final List<IntrinsicFunction> ALL = List.of(
            new IntrinsicFunction("States.Array", 0, ANY, arguments -> JsonArray.of(arguments.values())),
            IntrinsicFunction.of("States.ArrayPartition", 2, ArrayFunctions::partition),
            IntrinsicFunction.of(
                    "States.ArrayContains", 2, arguments -> arguments.array(0).contains(arguments.value(1))),
            IntrinsicFunction.of("States.ArrayRange", 3, ArrayFunctions::range),
            IntrinsicFunction.of("States.ArrayGetItem", 2, ArrayFunctions::item),
            IntrinsicFunction.of(
                    "States.ArrayLength", 1, arguments -> arguments.array(0).size()),
            IntrinsicFunction.of("States.ArrayUnique", 1, ArrayFunctions::unique));

    private ArrayFunctions() {}

    private static Object partition(Arguments arguments) {
        JsonArray array = arguments.array(0);
        int size = arguments.integer(1);
        if (size <= 0) {
            throw arguments.invalid(1, "must be greater than zero");
        }
        List<Object> chunks = new ArrayList<>();
        for (int start = 0; start < array.size(); start += Math.min(size, array.size() - start)) {
            chunks.add(JsonArray.of(array.subList(start, start + Math.min(size, array.size() - start))));
        }
        return JsonArray.of(chunks);
    }

    private static Object range(Arguments arguments) {
        long start = arguments.integer(0);
        long end = arguments.integer(1);
        long step = arguments.integer(2);
        if (step == 0) {
            throw arguments.invalid(2, "must not be zero");
        }
        List<Object> numbers = new ArrayList<>();
        for (long number = start; step > 0 ? number <= end : number >= end; number += step) {
            if (numbers.size() == LONGEST_RANGE) {
                throw arguments.invalid("the array must not have more than " + LONGEST_RANGE + " items");
            }
            numbers.add(JsonNumbers.normalize(number));
        }
        return JsonArray.of(numbers);
    }

    private static Object item(Arguments arguments) {
        JsonArray array = arguments.array(0);
        long index = arguments.whole(1);
        if (index < 0 || index >= array.size()) {
            throw arguments.invalid("there is no index " + index + " in an array of " + array.size() + " items");
        }
        return array.get((int) index);
    }

    private static Object unique(Arguments arguments) {
        return JsonArray.of(List.copyOf(new LinkedHashSet<>(arguments.array(0))));
    }
}
