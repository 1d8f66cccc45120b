package dev.stepwright.compiler.check;

import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Program;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Warns of lists that gain items in the rounds of an uncounted loop: no variable, and no input or output of a state,
 * may have more than 256 KiB.
 *
 * <pre>
 * while (page.hasNext()) { page = read(page.next()); all = Flow.concat(all, page.items()); }      a warning
 * </pre>
 */
final class CheckGrowingLists implements Check {

    private static final DiagnosticKind GROWING_LIST = DiagnosticKind.warning(
            "GrowingList",
            "The list {0} gets longer in the rounds of a loop that nothing counts, and the service ends an execution as"
                    + " failed when a value has more than 256 KiB.",
            "Count the rounds, or let a step put the items into a table or a bucket and keep only where they are.");

    private static final Set<String> LONGER = Set.of(
            "dev.stepwright.Flow.append(java.util.List,java.lang.Object)",
            "dev.stepwright.Flow.concat(java.util.List,java.util.List)");

    @Override
    public void check(Program program, Diagnostics diagnostics) {
        Set<Statement> reported = new HashSet<>();
        program.workflows().stream()
                .flatMap(workflow -> UncountedLoops.of(workflow, program).stream())
                .flatMap(loop -> growing(loop).stream())
                .filter(reported::add)
                .forEach(assign -> diagnostics.report(
                        GROWING_LIST, assign.span(), assign.variable().name()));
    }

    private static List<Statement.Assign> growing(Statement.While loop) {
        List<Statement.Assign> longer = new ArrayList<>();
        Set<Variable> begunAnew = new HashSet<>();
        Walk.allStatements(loop.body(), statement -> {
            if (statement instanceof Statement.Declare declare) {
                begunAnew.add(declare.variable());
            }
            if (statement instanceof Statement.Assign assign) {
                if (isLonger(assign)) {
                    longer.add(assign);
                } else {
                    begunAnew.add(assign.variable());
                }
            }
        });
        longer.removeIf(assign -> begunAnew.contains(assign.variable()));
        return longer;
    }

    /** Whether the variable's new value is its old one with more at its end or its beginning. */
    private static boolean isLonger(Statement.Assign assign) {
        return assign.value() instanceof Expression.LibraryCall call
                && LONGER.contains(call.method())
                && call.arguments().stream()
                        .anyMatch(argument -> argument instanceof Expression.VariableRead read
                                && read.variable().equals(assign.variable()));
    }
}
