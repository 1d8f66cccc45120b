package dev.stepwright.compiler.check;

import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.ir.HelperMethod;
import dev.stepwright.compiler.ir.Program;

/** No method calls itself, directly or through others, since its body is put in the place of each call. */
final class CheckRecursion implements Check {

    private static final DiagnosticKind RECURSIVE_METHOD = DiagnosticKind.error(
            "RecursiveMethod",
            "The method {0} calls itself, directly or through others: its states would have to be copied into themselves"
                    + " without end.",
            "Write it as a while loop, or make it a @Step method.");

    @Override
    public void check(Program program, Diagnostics diagnostics) {
        for (HelperMethod helper : program.helpers().values()) {
            if (CallGraph.reachedFrom(helper.body(), program).contains(helper.key())) {
                diagnostics.report(RECURSIVE_METHOD, helper.span(), helper.name());
            }
        }
    }
}
