package dev.stepwright.compiler.ir;

import dev.stepwright.compiler.ir.type.JavaType;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/** A statement of a workflow. */
public sealed interface Statement {

    SourceSpan span();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of statement. */
    interface Visitor<R> {
        R nested(Nested statement);

        R declare(Declare statement);

        R assign(Assign statement);

        R evaluate(Evaluate statement);

        R conditional(If statement);

        R loop(While statement);

        R forEach(ForEach statement);

        R labeled(Labeled statement);

        R leave(Leave statement);

        R returning(Return statement);

        R throwing(Throw statement);

        R rethrowing(Rethrow statement);

        R trying(Try statement);

        R finalizing(Finally statement);

        R waiting(Wait statement);
    }

    /** A block inside a block. */
    record Nested(Block block, SourceSpan span) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nested(this);
        }
    }

    /** A local variable, with or without its first value. */
    record Declare(Variable variable, Optional<Expression> value, SourceSpan span) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.declare(this);
        }
    }

    /** A new value for a variable. */
    record Assign(Variable variable, Expression value, SourceSpan span) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.assign(this);
        }
    }

    /** An expression for its effect. */
    record Evaluate(Expression expression, SourceSpan span) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.evaluate(this);
        }
    }

    /** {@code if}; without {@code else} the other block is empty. The span is the condition's. */
    record If(Expression condition, Block then, Block otherwise, SourceSpan span) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.conditional(this);
        }
    }

    /** {@code while}. The span is the condition's. */
    record While(Expression condition, Block body, SourceSpan span) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.loop(this);
        }
    }

    /** {@code for (item : items)}. The span goes from the keyword to the closing parenthesis. */
    record ForEach(Variable item, Expression items, Block body, SourceSpan span) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.forEach(this);
        }
    }

    /** A block that {@link Leave} can leave; made by rewrites, and what {@code break} and {@code continue} become. */
    record Labeled(Label label, Block body, SourceSpan span) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.labeled(this);
        }
    }

    /** Goes on after the labeled block. */
    record Leave(Label label, SourceSpan span) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.leave(this);
        }
    }

    /** {@code return}. */
    record Return(Optional<Expression> value, SourceSpan span) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.returning(this);
        }
    }

    /** {@code throw new E(message)}; a message that is empty is Java's null message. */
    record Throw(JavaType exception, Optional<Expression> message, SourceSpan span) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.throwing(this);
        }
    }

    /** {@code throw e} of a caught exception, with the name and the cause that it came with. */
    record Rethrow(Variable exception, SourceSpan span) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rethrowing(this);
        }
    }

    /** {@code try} with {@code catch} clauses. */
    record Try(Block body, List<CatchClause> clauses, SourceSpan span) implements Statement {
        public Try {
            clauses = List.copyOf(clauses);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.trying(this);
        }
    }

    /** {@code finally}: the finalizer runs whichever way the body is left. The span is the finalizer's. */
    record Finally(Block body, Block finalizer, SourceSpan span) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.finalizing(this);
        }
    }

    /** {@code Flow.sleep} for a number of seconds, or {@code Flow.sleepUntil} an instant. */
    record Wait(Delay delay, Expression time, SourceSpan span) implements Statement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.waiting(this);
        }
    }
}
