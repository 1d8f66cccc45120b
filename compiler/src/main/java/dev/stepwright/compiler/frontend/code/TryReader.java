package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.TryTree;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.javac.ErrorClasses;
import dev.stepwright.compiler.frontend.javac.ThrownTypes;
import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.CatchClause;
import dev.stepwright.compiler.ir.ErrorMatch;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads {@code try} and works out which error names its clauses catch. */
final class TryReader {

    private static final DiagnosticKind BROADER_CATCH = DiagnosticKind.error(
            "BroaderCatch",
            "The code above can throw the checked exception {0}, which {1} does not catch in Java; in a state machine"
                    + " {1} stands for every error.",
            "Catch {0} in a clause before this one, or catch Exception.");

    private final CodeContext code;

    TryReader(CodeContext code) {
        this.code = code;
    }

    Statement read(TryTree tree) {
        if (!tree.getResources().isEmpty()) {
            throw code.unsupported(tree, UnsupportedConstructs.TRY_WITH_RESOURCES);
        }
        BlockTree finalizer = tree.getFinallyBlock();
        if (finalizer == null) {
            return caught(tree);
        }
        Optional<Block> body = attempt(tree);
        Block last = code.statements().readBlock(finalizer);
        return new Statement.Finally(
                body.orElseThrow(Refusal::new), last, code.unit().span(finalizer));
    }

    /** What the finally block comes after; it is read for itself when this is refused. */
    private Optional<Block> attempt(TryTree tree) {
        try {
            return Optional.of(
                    tree.getCatches().isEmpty()
                            ? code.statements().readBlock(tree.getBlock())
                            : Block.of(caught(tree)));
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    private Statement caught(TryTree tree) {
        Block body = code.statements().readBlock(tree.getBlock());
        List<CatchClause> clauses = new ArrayList<>();
        List<TypeMirror> uncaught = checkedExceptions(tree);
        boolean refused = false;
        for (CatchTree clause : tree.getCatches()) {
            try {
                clauses.add(clause(clause, uncaught));
            } catch (Refusal refusal) {
                refused = true;
            }
        }
        if (refused) {
            throw new Refusal();
        }
        return new Statement.Try(body, clauses, code.unit().span(tree));
    }

    /** Reads a clause, and takes what it catches from the exceptions that the clauses before it left. */
    private CatchClause clause(CatchTree tree, List<TypeMirror> uncaught) {
        List<? extends TypeMirror> caught = ThrownTypes.caughtBy(tree, code.unit());
        if (caught.stream().anyMatch(type -> type.getKind() == TypeKind.ERROR)) {
            throw new Refusal();
        }
        uncaught.removeIf(type -> caught.stream().anyMatch(superclass -> types().isSubtype(type, superclass)));
        Variable exception = code.declare(tree.getParameter(), new ValueType.Caught());
        Block body = code.statements().readBlock(tree.getBlock());
        ErrorMatch errors = new ErrorMatchReader(code.module())
                .read(caught, code.unit().span(tree.getParameter().getType()));
        requireNothingBroader(tree, caught, uncaught);
        return new CatchClause(errors, exception, body, code.unit().header(tree, tree.getParameter()));
    }

    private void requireNothingBroader(CatchTree tree, List<? extends TypeMirror> caught, List<TypeMirror> uncaught) {
        Optional<? extends TypeMirror> everything =
                caught.stream().filter(errors()::isEverything).findFirst();
        if (everything.isPresent() && !uncaught.isEmpty()) {
            throw code.refuse(
                    BROADER_CATCH,
                    tree.getParameter().getType(),
                    errors().simpleName(uncaught.get(0)),
                    errors().simpleName(everything.get()));
        }
    }

    private List<TypeMirror> checkedExceptions(TryTree tree) {
        List<TypeMirror> checked = new ArrayList<>();
        ThrownTypes.of(tree.getBlock(), code.unit(), types()).stream()
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .filter(errors()::isChecked)
                .forEach(checked::add);
        return checked;
    }

    private ErrorClasses errors() {
        return code.module().errorClasses();
    }

    private Types types() {
        return code.module().session().types();
    }
}
