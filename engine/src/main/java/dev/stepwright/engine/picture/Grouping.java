package dev.stepwright.engine.picture;

import java.util.List;

/** Where separators stand among digits, counted from the decimal point. */
final class Grouping {

    private Grouping() {}

    /** The distance at which separators repeat; zero when they stand irregularly, or there is none. */
    static int interval(List<Integer> positions) {
        int divisor = positions.stream().reduce(0, Grouping::greatestCommonDivisor);
        for (int count = 1; count <= positions.size(); count++) {
            if (!positions.contains(count * divisor)) {
                return 0;
            }
        }
        return divisor;
    }

    private static int greatestCommonDivisor(int left, int right) {
        return right == 0 ? left : greatestCommonDivisor(right, left % right);
    }
}
