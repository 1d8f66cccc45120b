package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.Variable;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.tree.Text;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.List;

/** {@code x += value;}, {@code x++;}. */
public final class CompoundAssignment implements StatementForm {

    @Override
    public int weight() {
        return 5;
    }

    @Override
    public boolean fits(Scope scope) {
        return !candidates(scope).isEmpty();
    }

    @Override
    public Statement make(Scope scope) {
        Variable variable = scope.pick(candidates(scope));
        String name = variable.name();
        if (variable.type() == Simple.STRING) {
            return Statement.of(name + " += ", scope.operand(scope.pick(List.of(Simple.STRING, Simple.INT))), ";");
        }
        if (variable.type() == Simple.DOUBLE) {
            return Statement.of(
                    new Text(name + " ", name + " = Observed.finite(" + name + " "),
                    new Text("+= ", "+ "),
                    scope.operand(Simple.DOUBLE),
                    new Text(";", ");"));
        }
        return scope.oneIn(2) ? increment(name, scope) : compound(name, scope);
    }

    private static Statement compound(String name, Scope scope) {
        boolean up = scope.oneIn(2);
        return Statement.of(
                new Text(
                        name + (up ? " += " : " -= "),
                        name + " = Observed." + (up ? "add(" : "subtract(") + name + ", "),
                scope.operand(Simple.INT),
                new Text(";", ");"));
    }

    private static Statement increment(String name, Scope scope) {
        String operator = scope.pick(List.of("++", "--"));
        String observed = operator.equals("++") ? "add" : "subtract";
        return Statement.of(new Text(name + operator + ";", name + " = Observed." + observed + "(" + name + ", 1);"));
    }

    private static List<Variable> candidates(Scope scope) {
        List<Type> types = List.of(Simple.INT, Simple.DOUBLE, Simple.STRING);
        return scope.variables(variable -> variable.use() == Variable.Use.ASSIGNED && types.contains(variable.type()));
    }
}
