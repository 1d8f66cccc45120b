package dev.stepwright.compiler.check;

import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.ir.Program;
import java.util.List;

/** All rules; none depends on another. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new CheckRecursion(),
            new CheckEndlessLoops(),
            new CheckUnboundedLoops(),
            new CheckGrowingLists(),
            new CheckScheduleInputs(),
            new CheckLambdas());

    private Checks() {}

    public static void run(Program program, Diagnostics diagnostics) {
        ALL.forEach(check -> check.check(program, diagnostics));
    }
}
