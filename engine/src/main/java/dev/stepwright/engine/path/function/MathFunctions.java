package dev.stepwright.engine.path.function;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** The functions that calculate; they know integers of 32 bits only. */
final class MathFunctions {

    static final List<IntrinsicFunction> ALL = List.of(
            IntrinsicFunction.of("States.MathAdd", 2, MathFunctions::add),
            new IntrinsicFunction("States.MathRandom", 2, 3, MathFunctions::random));

    private MathFunctions() {}

    private static Object add(Arguments arguments) {
        long sum = (long) arguments.rounded(0) + arguments.rounded(1);
        if (sum != (int) sum) {
            throw arguments.invalid(
                    "the sum is not an integer between " + Integer.MIN_VALUE + " and " + Integer.MAX_VALUE);
        }
        return (int) sum;
    }

    /** From the first number on, up to but not including the second; the same for the same seed. */
    private static Object random(Arguments arguments) {
        long start = arguments.truncated(0);
        long bound = arguments.truncated(1) - start;
        if (bound <= 0) {
            throw arguments.invalid(1, "must be greater than argument 1");
        }
        RandomGenerator random = arguments.count() == 2
                ? arguments.random().numbers()
                : new Random(arguments.number(2).longValue());
        long offset = bound == (int) bound ? random.nextInt((int) bound) : random.nextLong(bound);
        return (int) (start + offset);
    }
}
