package dev.stepwright.compiler.desugar;

import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.BlockRewriter;
import dev.stepwright.compiler.ir.CatchClause;
import dev.stepwright.compiler.ir.ErrorMatch;
import dev.stepwright.compiler.ir.Label;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a {@code finally} block on every way out of its {@code try}.
 *
 * <p>Before: {@code try { a(); return x; } finally { f(); }}. After: {@code returned: { try { a(); value = x; leave
 * returned; } catch (any failure) { f(); throw failure; } } f(); return value;}. Each kind of way out, which are the
 * end, errors, {@code return}, and each block that is left, has a copy of the block: a state that several ways share
 * would need a choice after it, and every execution would pay for that.
 */
public final class RunFinally extends BlockRewriter {

    private final Names names;

    public RunFinally(Names names) {
        this.names = names;
    }

    @Override
    public List<Statement> finalizing(Statement.Finally statement) {
        Block finalizer = rewrite(statement.finalizer());
        WaysOut ways = new WaysOut(names);
        // The inner ones first: what they return and leave passes this block as well.
        Block body = ways.redirect(rewrite(statement.body()));
        SourceSpan span = statement.span();

        List<Statement> ending = new ArrayList<>();
        ending.add(new Statement.Try(body, List.of(failing(finalizer, span)), span));
        ending.addAll(copy(finalizer));
        if (ways.all().isEmpty()) {
            return ending;
        }
        Label done = names.label("done");
        List<Statement> block = ending;
        for (WaysOut.Way way : ways.all()) {
            block.add(new Statement.Leave(done, span));
            List<Statement> outer = new ArrayList<>();
            outer.add(new Statement.Labeled(way.label(), new Block(block), span));
            outer.addAll(copy(finalizer));
            outer.add(way.onward());
            block = outer;
        }
        List<Statement> whole = new ArrayList<>(ways.declarations());
        whole.add(new Statement.Labeled(done, new Block(block), span));
        return whole;
    }

    /** Errors pass the block and go on as they came. */
    private CatchClause failing(Block finalizer, SourceSpan span) {
        Variable failure = names.variable("failure", new ValueType.Caught());
        List<Statement> body = new ArrayList<>(copy(finalizer));
        body.add(new Statement.Rethrow(failure, span));
        return new CatchClause(ErrorMatch.anything(), failure, new Block(body), span);
    }

    private List<Statement> copy(Block finalizer) {
        return new FreshVariables(names).copy(finalizer).statements();
    }
}
