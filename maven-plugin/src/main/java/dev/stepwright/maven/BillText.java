package dev.stepwright.maven;

import dev.stepwright.compiler.CompiledWorkflow;
import dev.stepwright.compiler.bill.Bill;
import dev.stepwright.compiler.bill.Range;
import dev.stepwright.compiler.bill.Repetition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The bill of a workflow in a line: how many states it has, and how many transitions an execution is billed for. */
record BillText(CompiledWorkflow workflow) {

    @Override
    public String toString() {
        Bill bill = workflow.bill();
        String states = "%s: %s".formatted(workflow.name(), count(bill.states(), "state"));
        return isExpress()
                ? states + "; express executions are billed by their time"
                : states + "; " + transitions(bill);
    }

    private boolean isExpress() {
        return workflow.workflow().settings().express();
    }

    private static String transitions(Bill bill) {
        List<String> parts = new ArrayList<>();
        parts.add(path(bill.success()).orElse("no path ends without an error"));
        bill.failure().ifPresent(failing -> parts.add(failing + " with an error"));
        for (Repetition each : bill.repetitions()) {
            String kind = each.kind() == Repetition.Kind.ROUND ? "each round" : "each item";
            parts.add("%s more for %s of \"%s\"".formatted(each.transitions(), kind, each.what()));
        }
        return String.join(", ", parts);
    }

    private static Optional<String> path(Optional<Range> transitions) {
        return transitions.map(range -> range.equals(new Range(1, 1)) ? "1 transition" : range + " transitions");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
