package dev.stepwright.conformance.random;

import dev.stepwright.conformance.random.tree.Block;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.Node;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.tree.Text;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import dev.stepwright.conformance.random.world.Values;
import dev.stepwright.conformance.random.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Chooses among the forms that fit. */
public final class Generator {

    private static final int MOST_BRANCHES = 2;

    private final World world;
    private int branches;
    private int patterns;
    private int labels;
    private final Random random;
    private final Values values;
    private final List<HelperMethod> helpers = new ArrayList<>();

    Generator(World world, Random random) {
        this.world = world;
        this.random = random;
        this.values = new Values(random);
    }

    World world() {
        return world;
    }

    Random random() {
        return random;
    }

    Values values() {
        return values;
    }

    /** Counts a call with branches, and tells whether there may be more. */
    boolean mayBranch() {
        return branches < MOST_BRANCHES;
    }

    void branched() {
        branches++;
    }

    String patternName() {
        return "p" + ++patterns;
    }

    String label() {
        return "loop" + ++labels;
    }

    /** The methods that may be called so far. */
    List<HelperMethod> helpers() {
        return helpers;
    }

    Expression expression(Type type, Scope scope) {
        boolean mayNest = scope.nesting() > 0 && random.nextInt(3) > 0;
        List<ExpressionForm> forms = new ArrayList<>();
        for (ExpressionForm form : Forms.EXPRESSIONS) {
            boolean suitable =
                    (mayNest || form.isLeaf()) && (!scope.mustNotBeNull() || form.isNeverNull() || type.isNeverNull());
            if (suitable && form.fits(type, scope)) {
                forms.add(form);
            }
        }
        // Boxes have no constants in some places.
        return forms.isEmpty()
                ? expression(type, scope)
                : pick(forms, ExpressionForm::weight).make(type, scope);
    }

    /** Statements that see the scope, up to one after which nothing is reached. */
    Block block(Scope scope, int most) {
        List<Statement> statements = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        while (statements.size() < count) {
            Statement statement = statement(scope);
            statements.add(statement);
            if (!statement.completes()) {
                break;
            }
        }
        return new Block(statements);
    }

    /** Statements that end by returning a value. */
    Block returning(Scope scope, int most) {
        Block block = block(scope, most);
        List<Statement> statements = new ArrayList<>(block.statements());
        if (scope.inLambda() && !block.completes() && !returns(block)) {
            // Nothing but returned values tells the type of a lambda.
            statements.clear();
            statements.addAll(block.completedBy(scope.operand(Simple.BOOLEAN)).statements());
        } else if (!block.completes() || scope.result().isEmpty()) {
            return block;
        }
        statements.add(
                Statement.leaving("return ", scope.returned(scope.result().get()), ";"));
        return new Block(statements);
    }

    /** Whether the code itself returns a value, not only a lambda in it. */
    private static boolean returns(Node code) {
        return code.parts().stream()
                .anyMatch(part -> part instanceof Text text
                        ? text.source().startsWith("return ")
                        : !(part instanceof Expression) && returns((Node) part));
    }

    private Statement statement(Scope scope) {
        List<StatementForm> forms = new ArrayList<>();
        for (StatementForm form : Forms.STATEMENTS) {
            if ((scope.depth() > 0 || form.isLeaf()) && form.fits(scope)) {
                forms.add(form);
            }
        }
        return pick(forms, StatementForm::weight).make(scope);
    }

    private <F> F pick(List<F> forms, ToIntFunction<F> weight) {
        int chosen = random.nextInt(forms.stream().mapToInt(weight).sum());
        for (F form : forms) {
            chosen -= weight.applyAsInt(form);
            if (chosen < 0) {
                return form;
            }
        }
        throw new IllegalStateException("no form fits");
    }
}
