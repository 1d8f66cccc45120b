package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.Selector;
import dev.stepwright.conformance.random.tree.Block;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.Printer;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.ArrayList;
import java.util.List;

/** {@code switch} as an expression, with values and blocks. */
public final class SwitchValue implements ExpressionForm {

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        // With a primitive among its values a box is unboxed, which fails on null.
        boolean mayFail = type instanceof Simple simple && simple.isBox();
        return scope.knowsType() && (!mayFail || scope.failingExpressions());
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Selector selector = Selector.of(scope);
        List<Object> parts = new ArrayList<>(List.of("switch (", selector.value(), ") { "));
        boolean yields = false;
        for (String label : selector.labels()) {
            parts.add("case " + label + " -> ");
            yields |= addValue(type, scope, parts);
        }
        if (!selector.all() || scope.oneIn(2)) {
            parts.add("default -> ");
            yields |= addValue(type, scope, parts);
        }
        if (!yields) {
            // Java wants one value at least.
            parts.subList(parts.size() - 2, parts.size()).clear();
            parts.addAll(List.of(scope.assigned(type), "; "));
        }
        parts.add("}");
        return Expression.of(type, parts.toArray());
    }

    /** Whether it ends in a value, and not in a throw. */
    private static boolean addValue(Type type, Scope scope, List<Object> parts) {
        if (scope.depth() > 0 && scope.inMethod() && scope.oneIn(3)) {
            Scope block = scope.valueBlock();
            List<Statement> statements = new ArrayList<>(block.block(2).statements());
            boolean yields = statements.get(statements.size() - 1).completes();
            if (yields) {
                statements.addAll(yielding(type, block));
            }
            parts.addAll(List.of(new Block(statements), " "));
            return yields;
        }
        parts.addAll(List.of(scope.assigned(type), "; "));
        return true;
    }

    private static List<Statement> yielding(Type type, Scope block) {
        Expression value = block.assigned(type);
        String source = Printer.source(value, 0);
        if (!source.startsWith("(") || !source.contains(",")) {
            return List.of(Statement.leaving("yield ", value, ";"));
        }
        // javac 17 takes it for a call when a comma, even of type arguments, is in parentheses behind the word.
        String name = block.newName();
        return List.of(
                Statement.of(type.java() + " " + name + " = ", value, ";"),
                Statement.leaving("yield ", Expression.of(type, name), ";"));
    }
}
