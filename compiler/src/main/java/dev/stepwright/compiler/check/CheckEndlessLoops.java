package dev.stepwright.compiler.check;

import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Program;
import dev.stepwright.compiler.ir.Statement;
import java.util.ArrayList;
import java.util.List;

/** A loop that only a failure ends makes a state machine without an end state, which the service refuses. */
final class CheckEndlessLoops implements Check {

    private static final DiagnosticKind ENDLESS_LOOP = DiagnosticKind.error(
            "EndlessLoop",
            "Only a failure ends this loop, and the service accepts no state machine without an end; an execution has at"
                    + " most 25,000 events.",
            "Let the condition end the loop, or return from it.");

    @Override
    public void check(Program program, Diagnostics diagnostics) {
        program.workflows().forEach(workflow -> check(workflow.body(), diagnostics));
        program.helpers().values().forEach(helper -> check(helper.body(), diagnostics));
    }

    private static void check(Block block, Diagnostics diagnostics) {
        Walk.statements(block, statement -> {
            if (statement instanceof Statement.While loop && isAlwaysTrue(loop.condition()) && !isLeft(loop.body())) {
                diagnostics.report(ENDLESS_LOOP, loop.span());
            }
        });
    }

    private static boolean isAlwaysTrue(Expression condition) {
        return condition instanceof Expression.Literal literal && Boolean.TRUE.equals(literal.value());
    }

    private static boolean isLeft(Block body) {
        List<Statement> exits = new ArrayList<>();
        Walk.statements(body, statement -> {
            boolean leaves = statement instanceof Statement.Return
                    || statement instanceof Statement.Throw
                    || statement instanceof Statement.Rethrow;
            if (leaves) {
                exits.add(statement);
            }
        });
        return !exits.isEmpty();
    }
}
