package dev.stepwright.engine.jsonata.function;

import dev.stepwright.engine.random.RandomSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The functions whose results differ from execution to execution. */
public final class RandomFunctions {

    private RandomFunctions() {}

    public static Map<String, NativeFunction> drawingFrom(RandomSource source) {
        return Map.of(
                "random", (context, arguments) -> random(arguments, source),
                "uuid", (context, arguments) -> source.uuid().toString(),
                "shuffle", Signatures.checked("shuffle", (context, arguments) -> shuffle(arguments, source)));
    }

    /** The service's own; the same number for the same seed. */
    private static Object random(List<@Nullable Object> arguments, RandomSource source) {
        return arguments.isEmpty() || arguments.get(0) == null
                ? source.numbers().nextDouble()
                : new Random(ServiceFunctions.integer("random", arguments, 0)).nextDouble();
    }

    /** Moves each item to a place among those before it, as the reference does. */
    private static @Nullable Object shuffle(List<@Nullable Object> arguments, RandomSource source) {
        if (!(arguments.get(0) instanceof List<?> items) || items.size() < 2) {
            return arguments.get(0);
        }
        List<Object> shuffled = new ArrayList<>(items.size());
        for (Object item : items) {
            int place = source.numbers().nextInt(shuffled.size() + 1);
            if (place == shuffled.size()) {
                shuffled.add(item);
            } else {
                shuffled.add(shuffled.get(place));
                shuffled.set(place, item);
            }
        }
        return shuffled;
    }
}
