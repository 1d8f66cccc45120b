package dev.stepwright.engine.path.function;

import static dev.stepwright.engine.path.function.IntrinsicFunction.ANY;

import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.JsonNull;
import dev.stepwright.engine.json.JsonNumbers;
import java.util.ArrayList;
import java.util.List;

/** The functions that make arrays and look into them. */
final class ArrayFunctions {

    private static final int LONGEST_RANGE = 1000;

    static final List<IntrinsicFunction> ALL = List.of(
            new IntrinsicFunction("States.Array", 0, ANY, arguments -> JsonArray.of(arguments.values())),
            IntrinsicFunction.of("States.ArrayPartition", 2, ArrayFunctions::partition),
            IntrinsicFunction.of("States.ArrayContains", 2, ArrayFunctions::contains),
            IntrinsicFunction.of("States.ArrayRange", 3, ArrayFunctions::range),
            IntrinsicFunction.of("States.ArrayGetItem", 2, ArrayFunctions::item),
            IntrinsicFunction.of(
                    "States.ArrayLength", 1, arguments -> arguments.array(0).size()),
            IntrinsicFunction.of("States.ArrayUnique", 1, ArrayFunctions::unique));

    private ArrayFunctions() {}

    private static Object partition(Arguments arguments) {
        JsonArray array = arguments.array(0);
        int size = arguments.truncated(1);
        if (size <= 0) {
            throw arguments.invalid(1, "must be greater than zero");
        }
        List<Object> chunks = new ArrayList<>();
        for (int start = 0; start < array.size(); start += Math.min(size, array.size() - start)) {
            chunks.add(JsonArray.of(array.subList(start, start + Math.min(size, array.size() - start))));
        }
        return JsonArray.of(chunks);
    }

    /** The service compares texts: the string 1 is the number, and members in another order are another object. */
    private static Object contains(Arguments arguments) {
        String sought = String.valueOf(arguments.value(1));
        return arguments.array(0).stream().anyMatch(item -> String.valueOf(item).equals(sought));
    }

    private static Object range(Arguments arguments) {
        long start = arguments.truncated(0);
        long end = arguments.truncated(1);
        long step = arguments.truncated(2);
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

    /** The service finds null in an empty array, wherever it looks. */
    private static Object item(Arguments arguments) {
        JsonArray array = arguments.array(0);
        int index = arguments.truncated(1);
        if (array.isEmpty() && index >= 0) {
            return JsonNull.VALUE;
        }
        if (index < 0 || index >= array.size()) {
            throw arguments.invalid("there is no index " + index + " in an array of " + array.size() + " items");
        }
        return array.get(index);
    }

    private static Object unique(Arguments arguments) {
        return JsonArray.of(DistinctItem.of(arguments.array(0)));
    }
}
