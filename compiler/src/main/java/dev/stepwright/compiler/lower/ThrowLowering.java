package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.jsonata.Jsonata;
import java.util.Optional;

/** Throws a new exception: a transition to the clause that catches it, or a Fail state. */
final class ThrowLowering {

    private final StatementLowering statements;
    private final StatementLowering.Place place;

    ThrowLowering(StatementLowering statements, StatementLowering.Place place) {
        this.statements = statements;
        this.place = place;
    }

    void lower(Statement.Throw statement) {
        String error = statement.exception().binaryName();
        Optional<Handlers.Handler> handler = place.handlers().catching(error);
        if (handler.isPresent()) {
            jump(statement, error, handler.get());
        } else {
            statements.graph().put(place.in(), fail(statement, Jsonata.text(error)));
        }
    }

    private void jump(Statement.Throw statement, String error, Handlers.Handler handler) {
        Jsonata message = statement.message().map(this::expression).orElse(Jsonata.NULL);
        Precaution.Safe safe = new Precaution(statements, place).before(message, statement.span());
        boolean present = statement.message().filter(place.facts()::excludeNull).isPresent();
        Exit.Goto exit = new Exit.Goto(handler.entry(), handler.exception().thrown(error, safe.expression(), present));
        StateNode node = new StateNode.AssignNode(exit, statements.origin("assign", statement.span(), place));
        statements.graph().put(safe.place().in(), node);
    }

    private StateNode fail(Statement.Throw statement, Jsonata error) {
        String label = "throw " + statement.exception().simpleName();
        Optional<Jsonata> cause = statement.message().map(message -> cause(error, message));
        return new StateNode.FailNode(error, cause, statements.origin(label, statement.span(), place));
    }

    /** A cause must be a text. Nobody reads that of an execution; inside of it a null message has to stay one. */
    private Jsonata cause(Jsonata error, Expression message) {
        Jsonata text = expression(message);
        if (place.facts().excludeNull(message)) {
            return text;
        }
        boolean readLater = statements.isNested();
        return CaughtError.causeOf(text, readLater ? CaughtError.causeWithoutMessage(error) : Jsonata.text(""));
    }

    private Jsonata expression(Expression expression) {
        return statements.expression(expression, place.facts());
    }
}
