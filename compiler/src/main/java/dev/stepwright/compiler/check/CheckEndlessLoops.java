package dev.stepwright.compiler.check;

import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Program;

/** A loop that only a failure ends makes a state machine without an end state, which the service refuses. */
final class CheckEndlessLoops implements Check {

    private static final DiagnosticKind ENDLESS_LOOP = DiagnosticKind.error(
            "EndlessLoop",
            "Only a failure ends this loop, and the service accepts no state machine without an end; an execution has at"
                    + " most 25,000 events.",
            "Let a condition end the loop, break out of it, or return from it.");

    @Override
    public void check(Program program, Diagnostics diagnostics) {
        program.workflows().forEach(workflow -> check(workflow.body(), diagnostics));
        program.helpers().values().forEach(helper -> check(helper.body(), diagnostics));
    }

    private static void check(Block block, Diagnostics diagnostics) {
        LoopEnds.loopsIn(block).stream()
                .filter(loop -> new LoopEnds(loop).areMissing())
                .forEach(loop -> diagnostics.report(ENDLESS_LOOP, loop.span()));
    }
}
