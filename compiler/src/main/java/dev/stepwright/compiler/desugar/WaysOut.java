package dev.stepwright.compiler.desugar;

import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.BlockRewriter;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Label;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes every {@code return} of a block, and every {@code leave} of a block around it, leave a block of its own
 * instead: one for all returns, and one for each label. Lambdas keep their returns.
 */
final class WaysOut extends BlockRewriter {

    /** A way out: the block that is left instead, and the statement that goes on from there. */
    record Way(Label label, Statement onward) {}

    private final Names names;
    private final Set<Label> inside = new HashSet<>();
    private final Map<Label, Way> leaves = new LinkedHashMap<>();
    private Optional<Label> returned = Optional.empty();
    private Optional<Variable> value = Optional.empty();
    private Optional<SourceSpan> firstReturn = Optional.empty();

    WaysOut(Names names) {
        this.names = names;
    }

    Block redirect(Block block) {
        return rewrite(block);
    }

    List<Way> all() {
        List<Way> ways = new ArrayList<>(leaves.values());
        returned.ifPresent(label -> ways.add(new Way(label, onward())));
        return ways;
    }

    private Statement onward() {
        SourceSpan span = firstReturn.orElseThrow();
        return new Statement.Return(value.map(saved -> new Expression.VariableRead(saved, span)), span);
    }

    /** The variable that keeps a returned value while the block runs. */
    List<Statement> declarations() {
        return value.<List<Statement>>map(
                        saved -> List.of(new Statement.Declare(saved, Optional.empty(), firstReturn.orElseThrow())))
                .orElse(List.of());
    }

    @Override
    protected Expression expression(Expression expression) {
        return expression;
    }

    @Override
    public List<Statement> labeled(Statement.Labeled statement) {
        inside.add(statement.label());
        return super.labeled(statement);
    }

    @Override
    public List<Statement> leave(Statement.Leave statement) {
        if (inside.contains(statement.label())) {
            return List.of(statement);
        }
        Way way = leaves.computeIfAbsent(statement.label(), label -> new Way(names.label(label.name()), statement));
        return List.of(new Statement.Leave(way.label(), statement.span()));
    }

    @Override
    public List<Statement> returning(Statement.Return statement) {
        SourceSpan span = statement.span();
        if (returned.isEmpty()) {
            returned = Optional.of(names.label("returned"));
            firstReturn = Optional.of(span);
        }
        List<Statement> statements = new ArrayList<>();
        statement.value().ifPresent(result -> statements.add(new Statement.Assign(saved(result), result, span)));
        statements.add(new Statement.Leave(returned.get(), span));
        return statements;
    }

    private Variable saved(Expression result) {
        if (value.isEmpty()) {
            value = Optional.of(names.variable("value", result.type()));
        }
        return value.get();
    }
}
