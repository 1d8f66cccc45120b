package dev.stepwright.compiler.check;

import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.ir.Program;
import dev.stepwright.compiler.ir.Statement;
import java.util.HashSet;
import java.util.Set;

/** Warns of uncounted loops: the service ends an execution of a standard workflow after 25,000 events. */
final class CheckUnboundedLoops implements Check {

    private static final DiagnosticKind UNBOUNDED_LOOP = DiagnosticKind.warning(
            "UnboundedLoop",
            "Nothing counts the rounds of this loop, and the service ends an execution as failed after 25,000 events; a round"
                    + " with one step call has about seven.",
            "Count the rounds in a variable, and let the loop end when there were enough.");

    @Override
    public void check(Program program, Diagnostics diagnostics) {
        Set<Statement.While> reported = new HashSet<>();
        program.workflows().stream()
                .filter(workflow -> !workflow.settings().express())
                .flatMap(workflow -> UncountedLoops.of(workflow, program).stream())
                .filter(reported::add)
                .forEach(loop -> diagnostics.report(UNBOUNDED_LOOP, loop.span()));
    }
}
