package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.Text;
import dev.stepwright.conformance.random.world.Type;
import java.util.ArrayList;
import java.util.List;

/** A call of a method of Java's own classes: {@code text.trim()}. */
public final class LibraryCall implements ExpressionForm {

    @Override
    public int weight() {
        return 9;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return !scope.mustNotBeNull() && !candidates(type, scope).isEmpty();
    }

    @Override
    public Expression make(Type type, Scope scope) {
        LibraryRow row = scope.pick(candidates(type, scope));
        String[] source = pieces(row.source());
        String[] observed = pieces(row.observed());
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < source.length; i++) {
            parts.add(new Text(source[i], observed[i]));
            if (i < row.operands().size()) {
                Type operand = row.operands().get(i);
                parts.add(row.isGeneric() ? scope.untypedReceiver(operand) : scope.receiver(operand));
            }
        }
        return Expression.of(type, parts.toArray());
    }

    /** The text between the operands, which stand in their order. */
    private static String[] pieces(String call) {
        return call.split("\\{\\d}", -1);
    }

    private static List<LibraryRow> candidates(Type type, Scope scope) {
        return LibraryRow.ALL.stream()
                .filter(row -> row.result().equals(type))
                .filter(row -> scope.failingExpressions() || !row.fails())
                .toList();
    }
}
