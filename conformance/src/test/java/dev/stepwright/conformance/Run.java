package dev.stepwright.conformance;

import java.util.Comparator;
import java.util.List;

/** What one run did: its outcome and the step calls in order. */
record Run(Outcome outcome, List<StepCall> calls) {

    Run {
        calls = List.copyOf(calls);
    }

    /** The calls in an order of their own, for workflows whose branches run at the same time. */
    List<StepCall> sortedCalls() {
        return calls.stream()
                .sorted(Comparator.comparing(StepCall::step).thenComparing(StepCall::payload))
                .toList();
    }
}
