package dev.stepwright.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What it means that a state machine does what Java did: the same outcome and the same step calls in the same order.
 *
 * <p>Steps that branches call run in any order, and where a branch failed some of the others' calls are not made.
 */
final class Agreement {

    private final Set<String> concurrentSteps;
    private final boolean completeInput;

    /**
     * @param concurrentSteps the steps that are called at the same time as others
     * @param completeInput whether the input has all members of its type; what it lacks stays absent in the states
     */
    Agreement(Set<String> concurrentSteps, boolean completeInput) {
        this.concurrentSteps = Set.copyOf(concurrentSteps);
        this.completeInput = completeInput;
    }

    /** How the state machine differs; empty when the two agree. */
    Optional<String> objection(Run java, Run machine) {
        if (!agree(java.outcome(), machine.outcome())) {
            return Optional.of("Java gave " + java.outcome() + ", it gave " + machine.outcome());
        }
        if (!agree(ordered(java), ordered(machine))) {
            return Optional.of("Java called " + ordered(java) + ", it called " + ordered(machine));
        }
        if (!machine.branchFailed() && !agree(unordered(java), unordered(machine))) {
            return Optional.of("branches called " + unordered(java) + " in Java, " + unordered(machine) + " in it");
        }
        return Optional.empty();
    }

    private boolean agree(Outcome java, Outcome machine) {
        return java instanceof Outcome.Returned left && machine instanceof Outcome.Returned right
                ? agree(left.value(), right.value())
                : java.agrees(machine);
    }

    private boolean agree(List<StepCall> java, List<StepCall> machine) {
        if (java.size() != machine.size()) {
            return false;
        }
        for (int i = 0; i < java.size(); i++) {
            boolean same = java.get(i).step().equals(machine.get(i).step())
                    && agree(java.get(i).payload(), machine.get(i).payload());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private boolean agree(JsonNode java, JsonNode machine) {
        return completeInput
                ? java.equals(Json.comparator(), machine)
                : Json.withoutDefaults(java).equals(Json.comparator(), Json.withoutDefaults(machine));
    }

    private List<StepCall> ordered(Run run) {
        return run.calls().stream()
                .filter(call -> !concurrentSteps.contains(call.step()))
                .toList();
    }

    private List<StepCall> unordered(Run run) {
        return run.calls().stream()
                .filter(call -> concurrentSteps.contains(call.step()))
                .sorted(Comparator.comparing(StepCall::step).thenComparing(this::order))
                .toList();
    }

    /** Any order will do in which values that agree are equal. */
    private String order(StepCall call) {
        return Json.canonical(completeInput ? call.payload() : Json.withoutDefaults(call.payload()));
    }
}
