package dev.stepwright.compiler.check;

import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.HelperMethod;
import dev.stepwright.compiler.ir.Program;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** No method calls itself, directly or through others, since its body is put in the place of each call. */
final class CheckRecursion implements Check {

    private static final DiagnosticKind RECURSIVE_METHOD = DiagnosticKind.error(
            "RecursiveMethod",
            "The method {0} calls itself, directly or through others: its states would have to be copied into themselves"
                    + " without end.",
            "Write it as a while loop, or make it a @Step method.");

    @Override
    public void check(Program program, Diagnostics diagnostics) {
        Map<String, List<Expression.HelperCall>> calls = new LinkedHashMap<>();
        program.helpers().forEach((key, helper) -> calls.put(key, callsIn(helper.body())));
        for (HelperMethod helper : program.helpers().values()) {
            if (reachable(helper.key(), calls).contains(helper.key())) {
                diagnostics.report(RECURSIVE_METHOD, helper.span(), helper.name());
            }
        }
    }

    private static Set<String> reachable(String from, Map<String, List<Expression.HelperCall>> calls) {
        Set<String> reached = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            for (Expression.HelperCall call : calls.getOrDefault(open.remove(0), List.of())) {
                if (reached.add(call.key())) {
                    open.add(call.key());
                }
            }
        }
        return reached;
    }

    private static List<Expression.HelperCall> callsIn(Block block) {
        List<Expression.HelperCall> calls = new ArrayList<>();
        Walk.expressions(block, expression -> {
            if (expression instanceof Expression.HelperCall call) {
                calls.add(call);
            }
        });
        return calls;
    }
}
