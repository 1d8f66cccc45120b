package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.HelperMethod;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.expression.HelperCall;
import dev.stepwright.conformance.random.expression.StepCall;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.world.StepDeclaration;
import java.util.ArrayList;
import java.util.List;

/** A call whose result, if any, is not used: {@code log(x);}. */
public final class CallStatement implements StatementForm {

    @Override
    public int weight() {
        return 8;
    }

    @Override
    public boolean fits(Scope scope) {
        return !scope.steps(step -> true).isEmpty();
    }

    @Override
    public Statement make(Scope scope) {
        List<HelperMethod> helpers = scope.helpers(helper -> true);
        if (!helpers.isEmpty() && scope.oneIn(3)) {
            return statement(HelperCall.call(scope.pick(helpers), scope));
        }
        List<StepDeclaration> steps = scope.steps(step -> step.result().isEmpty() || scope.oneIn(4));
        StepDeclaration step = scope.pick(steps.isEmpty() ? scope.steps(any -> true) : steps);
        scope.throwing(step.exceptions());
        return statement(StepCall.call(step, scope));
    }

    private static Statement statement(List<Object> call) {
        List<Object> parts = new ArrayList<>(call);
        parts.add(";");
        return Statement.of(parts.toArray());
    }
}
