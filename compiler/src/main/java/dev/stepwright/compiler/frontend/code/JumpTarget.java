package dev.stepwright.compiler.frontend.code;

import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Label;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A statement that {@code break} or {@code continue} inside it may name, or leave without naming it.
 *
 * <p>Only what is really left becomes a labeled block:
 *
 * <pre>
 * while (c) { if (a) break; if (b) continue; f(); }
 *
 * after: { while (c) { round: { if (a) { leave after } if (b) { leave round } f() } } }
 * </pre>
 */
final class JumpTarget {

    /** What kinds of jump may go there without a label. */
    enum Kind {
        LOOP,
        SWITCH,
        BLOCK
    }

    private final Kind kind;
    private final Set<String> names;
    private final Function<String, Label> labels;
    private Optional<Label> after = Optional.empty();
    private Optional<Label> round = Optional.empty();

    /**
     * @param names the labels that the author gave it
     * @param labels makes a label of ours
     */
    JumpTarget(Kind kind, Set<String> names, Function<String, Label> labels) {
        this.kind = kind;
        this.names = names;
        this.labels = labels;
    }

    boolean isBrokenBy(String name) {
        return name.isEmpty() ? kind != Kind.BLOCK : names.contains(name);
    }

    boolean isContinuedBy(String name) {
        return kind == Kind.LOOP && (name.isEmpty() || names.contains(name));
    }

    /** Leaves the statement. */
    Statement leave(SourceSpan span) {
        after = after.or(() -> Optional.of(labels.apply(name())));
        return new Statement.Leave(after.get(), span);
    }

    /** Ends the round of the loop. */
    Statement endRound(SourceSpan span) {
        round = round.or(() -> Optional.of(labels.apply("round")));
        return new Statement.Leave(round.get(), span);
    }

    private String name() {
        return names.stream().findFirst().orElse(kind == Kind.SWITCH ? "switch" : "loop");
    }

    /** The body of the loop, which {@code continue} leaves. */
    Block round(Block body, SourceSpan span) {
        return round.map(label -> Block.of(new Statement.Labeled(label, body, span)))
                .orElse(body);
    }

    /** The statement, which {@code break} leaves. */
    Statement whole(Statement statement, SourceSpan span) {
        return after.<Statement>map(label -> new Statement.Labeled(label, Block.of(statement), span))
                .orElse(statement);
    }
}
