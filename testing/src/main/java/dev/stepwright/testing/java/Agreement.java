package dev.stepwright.testing.java;

import dev.stepwright.testing.workflow.JavaStep;
import dev.stepwright.testing.workflow.JavaWorkflow;
import dev.stepwright.testing.workflow.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What it means that a state machine does what Java did: the same outcome and the same step calls in the same order.
 *
 * <p>Steps that branches call are called in any order, and when a run failed, perhaps not all of them. What differs
 * otherwise is in {@code docs/semantics.md}.
 */
public final class Agreement {

    /** What plain Java throws itself where an expression of a state machine fails. */
    private static final Set<String> THROWN_BY_JAVA = Set.of(
            "java.lang.NullPointerException",
            "java.lang.ArithmeticException",
            "java.lang.ClassCastException",
            "java.lang.IndexOutOfBoundsException",
            "java.lang.ArrayIndexOutOfBoundsException",
            "java.lang.StringIndexOutOfBoundsException",
            "java.lang.IllegalArgumentException",
            "java.lang.NumberFormatException",
            "java.util.NoSuchElementException");

    private static final String EXPRESSION_FAILED = "States.QueryEvaluationError";

    private final Set<String> concurrent;
    private final boolean inputIsComplete;

    public Agreement(JavaWorkflow workflow, String input) {
        inputIsComplete = Wire.same(input, Wire.write(Wire.read(input, workflow.inputType()), workflow.inputType()));
        concurrent = workflow.steps().stream()
                .filter(JavaStep::concurrent)
                .map(JavaStep::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How the state machine differs; empty when the two agree. */
    public Optional<String> objection(Outcome java, List<Call> javaCalls, Outcome machine, List<Call> machineCalls) {
        RandomIdentifiers inJava = new RandomIdentifiers();
        RandomIdentifiers inMachine = new RandomIdentifiers();
        List<Call> expected = inJava.numbered(javaCalls);
        List<Call> actual = inMachine.numbered(machineCalls);
        if (!agree(inJava.numbered(java), inMachine.numbered(machine))) {
            return Optional.of("Java " + java + ", the state machine " + machine);
        }
        if (!agree(ordered(expected), ordered(actual))) {
            return Optional.of("the calls differ." + listing(javaCalls, machineCalls));
        }
        boolean failed = machine instanceof Outcome.Failed;
        return failed || agreeInAnyOrder(unordered(expected), unordered(actual))
                ? Optional.empty()
                : Optional.of("the calls of branches differ." + listing(javaCalls, machineCalls));
    }

    private boolean agree(Outcome java, Outcome machine) {
        if (java instanceof Outcome.Returned expected && machine instanceof Outcome.Returned actual) {
            return agree(expected.json(), actual.json());
        }
        return java.equals(machine)
                || java instanceof Outcome.Failed failed
                        && THROWN_BY_JAVA.contains(failed.error())
                        && machine.equals(new Outcome.Failed(EXPRESSION_FAILED));
    }

    private boolean agree(List<Call> java, List<Call> machine) {
        boolean agree = java.size() == machine.size();
        for (int i = 0; agree && i < java.size(); i++) {
            agree = java.get(i).step().equals(machine.get(i).step())
                    && agree(java.get(i).json(), machine.get(i).json());
        }
        return agree;
    }

    private boolean agreeInAnyOrder(List<Call> java, List<Call> machine) {
        List<Call> left = new ArrayList<>(machine);
        for (Call call : java) {
            Optional<Call> same = left.stream()
                    .filter(other -> agree(List.of(call), List.of(other)))
                    .findFirst();
            same.ifPresent(left::remove);
        }
        return left.isEmpty() && java.size() == machine.size();
    }

    /** Members that the input lacks stay absent in the states, where Java reads their defaults. */
    private boolean agree(String java, String machine) {
        return inputIsComplete
                ? Wire.same(java, machine)
                : Wire.same(Defaults.without(java), Defaults.without(machine));
    }

    private List<Call> ordered(List<Call> calls) {
        return calls.stream().filter(call -> !concurrent.contains(call.step())).toList();
    }

    private List<Call> unordered(List<Call> calls) {
        return calls.stream().filter(call -> concurrent.contains(call.step())).toList();
    }

    private static String listing(List<Call> java, List<Call> machine) {
        return "\n  Java called\n" + lines(java) + "  the state machine called\n" + lines(machine);
    }

    private static String lines(List<Call> calls) {
        return calls.stream().map(call -> "    " + call + "\n").collect(Collectors.joining());
    }
}
