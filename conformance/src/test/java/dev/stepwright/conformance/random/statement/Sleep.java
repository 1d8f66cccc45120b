package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.Variable;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.tree.Text;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.List;

/** {@code Flow.sleep(Duration.ofSeconds(n));}. */
public final class Sleep implements StatementForm {

    @Override
    public int weight() {
        return 1;
    }

    @Override
    public boolean fits(Scope scope) {
        return scope.inMethod();
    }

    @Override
    public Statement make(Scope scope) {
        List<Variable> variables = scope.variables(variable -> variable.type() == Simple.INT);
        Object time = !variables.isEmpty() && scope.oneIn(2)
                ? Expression.of(Simple.INT, "(" + scope.pick(variables).name() + " % 7)")
                : Expression.of(Simple.INT, String.valueOf(1 + scope.random().nextInt(100)));
        String unit = scope.pick(List.of("ofSeconds", "ofMinutes", "ofHours", "ofDays"));
        return Statement.of(new Text("Flow.sleep", "Observed.sleep"), "(Duration." + unit + "(", time, "));");
    }
}
