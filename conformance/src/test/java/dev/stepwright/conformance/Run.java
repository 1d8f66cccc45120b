package dev.stepwright.conformance;

import java.util.Comparator;
import java.util.List;

/**
 * What one run did.
 *
 * @param calls the step calls in order
 * @param branchFailed whether branches were stopped because one of them failed
 */
public record Run(Outcome outcome, List<StepCall> calls, boolean branchFailed) {

    public Run {
        calls = List.copyOf(calls);
    }

    /** The calls in an order of their own, for workflows whose branches run at the same time. */
    List<StepCall> sortedCalls() {
        return calls.stream()
                .sorted(Comparator.comparing(StepCall::step).thenComparing(call -> Json.canonical(call.payload())))
                .toList();
    }
}
