package dev.stepwright.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** What was measured of a function, over all rounds. */
final class Samples {

    final List<Double> coldMillis = new ArrayList<>();
    final List<Double> warmMicros = new ArrayList<>();
    final List<Double> cpuMicros = new ArrayList<>();

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
